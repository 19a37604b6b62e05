/** Tests of the server run time, without a socket. */
@NullMarked
package dev.specwright.server;

import org.jspecify.annotations.NullMarked;
