/**
 * From the located contract to the IR: every decision about names, nullness, unions and defaults is
 * made here.
 */
@NullMarked
package dev.specwright.generator.resolve;

import org.jspecify.annotations.NullMarked;
