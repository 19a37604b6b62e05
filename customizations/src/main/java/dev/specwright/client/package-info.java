/**
 * The client run time: sends one operation of a contract over {@code java.net.http} and turns the
 * answer into a model or into an exception that says what happened.
 *
 * <p>Generated clients declare each operation once as a {@link dev.specwright.client.Call} and hand
 * it to an {@link dev.specwright.client.HttpCaller}. Everything here is immutable and thread-safe,
 * except the builders.
 *
 * <p>What can go wrong, and what is thrown:
 *
 * <ul>
 *   <li>nothing was sent: {@link dev.specwright.client.InvalidRequestException} (the request breaks
 *       the contract), {@link java.lang.IllegalArgumentException}, {@link
 *       java.lang.IllegalStateException} (no token);
 *   <li>no complete answer: {@link dev.specwright.client.TransportException}, {@link
 *       dev.specwright.client.CallTimeoutException};
 *   <li>an answer that is not a success: {@link dev.specwright.client.ApiException}, or the
 *       subclass generated for the contract's error model;
 *   <li>an answer that is not what the contract promises: {@link
 *       dev.specwright.client.UnexpectedResponseException}.
 * </ul>
 *
 * <p>The bearer token is in no message, no cause and no {@code toString} of this package, even when
 * a server echoes it.
 */
@NullMarked
package dev.specwright.client;

import org.jspecify.annotations.NullMarked;
