/**
 * Models as parts of one's own types: {@link dev.specwright.examples.sharedtypes.Draft a record},
 * {@link dev.specwright.examples.sharedtypes.Preset a Lombok class} and {@link
 * dev.specwright.examples.sharedtypes.DraftController a Spring controller} whose body they are.
 * Nothing is registered or configured for them.
 *
 * <p>{@code ./mvnw -q -pl examples/shared-types -am compile exec:java} serves the controller:
 *
 * <pre>{@code
 * curl localhost:8080/drafts -H 'Content-Type: application/json' -d '{"title": "primes",
 *   "request": {"messages": [{"role": "robot", "content": "Name three primes."}]},
 *   "speaker": "user", "ending": "END", "examples": [], "endings": {}}'
 * }</pre>
 */
@NullMarked
package dev.specwright.examples.sharedtypes;

import org.jspecify.annotations.NullMarked;
