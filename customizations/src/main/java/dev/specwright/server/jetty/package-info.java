/**
 * A server in the process itself, on Jetty 12: {@link dev.specwright.server.jetty.EmbeddedServer}.
 */
@NullMarked
package dev.specwright.server.jetty;

import org.jspecify.annotations.NullMarked;
