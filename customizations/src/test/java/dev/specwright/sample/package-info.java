/** Model classes written by hand exactly as the generator writes them, for the run time's tests. */
@NullMarked
package dev.specwright.sample;

import org.jspecify.annotations.NullMarked;
