/**
 * The framework-free run time of generated servers: what stands between an HTTP request and the
 * method that implements an operation.
 *
 * <p>A generated server collects its operations in an {@link dev.specwright.server.Api}: each is an
 * {@link dev.specwright.server.Endpoint} with a method, a path, codecs and a handler. The {@link
 * dev.specwright.server.Dispatcher} answers requests for one or more of them; it knows no socket
 * and no framework, so every glue gives the same answers. What is refused is put into words by the
 * contract's {@link dev.specwright.server.ErrorFormat}.
 */
@NullMarked
package dev.specwright.server;

import org.jspecify.annotations.NullMarked;
