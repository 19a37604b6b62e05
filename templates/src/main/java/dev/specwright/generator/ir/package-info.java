/**
 * The generator's own model of a contract: immutable, complete, with every decision already made.
 */
@NullMarked
package dev.specwright.generator.ir;

import org.jspecify.annotations.NullMarked;
