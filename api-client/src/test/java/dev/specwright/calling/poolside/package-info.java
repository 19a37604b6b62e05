/** The generated client of poolside, against a real server. */
@NullMarked
package dev.specwright.calling.poolside;

import org.jspecify.annotations.NullMarked;
