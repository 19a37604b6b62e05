/** The generated server of Pulze, asked over real sockets. */
@NullMarked
package dev.specwright.serving.pulze;

import org.jspecify.annotations.NullMarked;
