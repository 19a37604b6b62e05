/**
 * Jackson 3's half of {@link dev.specwright.jackson.WireModel}: reads from and writes to a {@code
 * tools.jackson} mapper. Only that mapper refers to what is in here.
 */
@NullMarked
package dev.specwright.jackson3;

import org.jspecify.annotations.NullMarked;
