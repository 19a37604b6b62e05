/** The generated public API as its users see it. */
@NullMarked
package dev.specwright.surface;

import org.jspecify.annotations.NullMarked;
