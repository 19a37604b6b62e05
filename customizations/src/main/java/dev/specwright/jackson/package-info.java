/**
 * Binds generated models to Jackson's databind: {@link dev.specwright.jackson.WireModel} on a class
 * makes every {@code new ObjectMapper()} read and write it as the contract says, without a module
 * or a setting.
 *
 * <p>Databind is optional: models load and work without it, and nothing outside of this package
 * refers to it.
 */
@NullMarked
package dev.specwright.jackson;

import org.jspecify.annotations.NullMarked;
