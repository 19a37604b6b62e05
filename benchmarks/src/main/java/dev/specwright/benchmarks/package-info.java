/**
 * Measures reading and writing of the models beside a codec written by hand; {@link
 * dev.specwright.benchmarks.Ratios} prints the result.
 */
@NullMarked
package dev.specwright.benchmarks;

import org.jspecify.annotations.NullMarked;
