/** A small API in the shape generated code has: models, errors and a client. */
@NullMarked
package dev.specwright.client.sample;

import org.jspecify.annotations.NullMarked;
