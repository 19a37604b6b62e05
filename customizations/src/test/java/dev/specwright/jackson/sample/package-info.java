/** Models in the shape the generator writes, for tests. */
@NullMarked
package dev.specwright.jackson.sample;

import org.jspecify.annotations.NullMarked;
