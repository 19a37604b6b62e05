/** The generated client of Pulze, against a real server. */
@NullMarked
package dev.specwright.calling.pulze;

import org.jspecify.annotations.NullMarked;
