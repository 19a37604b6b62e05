/** Tests of the embedded server, over real connections. */
@NullMarked
package dev.specwright.server.jetty;

import org.jspecify.annotations.NullMarked;
