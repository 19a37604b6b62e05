/** The generated server of poolside, asked over real sockets. */
@NullMarked
package dev.specwright.serving.poolside;

import org.jspecify.annotations.NullMarked;
