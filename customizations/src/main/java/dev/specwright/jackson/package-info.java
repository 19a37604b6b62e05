/**
 * Binds generated models to Jackson's databind: {@link dev.specwright.jackson.WireModel} on a class
 * makes every {@code new ObjectMapper()}, of Jackson 2 and of Jackson 3, read and write it as the
 * contract says, without a module or a setting. Jackson 2's half of it is here, Jackson 3's in
 * {@link dev.specwright.jackson3}.
 *
 * <p>Databind is optional: models compile, load and work without it, and nothing outside of the two
 * packages refers to it.
 */
@NullMarked
package dev.specwright.jackson;

import org.jspecify.annotations.NullMarked;
