/** Runs the generators as a build does, and compares what they write with what is expected. */
@NullMarked
package dev.specwright.generator.cases;

import org.jspecify.annotations.NullMarked;
