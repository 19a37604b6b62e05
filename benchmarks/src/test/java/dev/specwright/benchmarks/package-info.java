/** Tests of the benchmarks: that everybody does the same work. */
@NullMarked
package dev.specwright.benchmarks;

import org.jspecify.annotations.NullMarked;
