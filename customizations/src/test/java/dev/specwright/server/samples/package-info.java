/** A small contract, written by hand in the shape of generated code, for the server's tests. */
@NullMarked
package dev.specwright.server.samples;

import org.jspecify.annotations.NullMarked;
