/** The generated models against what is independent of them: the contracts and their validators. */
@NullMarked
package dev.specwright.conformance;

import org.jspecify.annotations.NullMarked;
