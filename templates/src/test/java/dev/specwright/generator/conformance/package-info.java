/** Generated models held against an independent JSON Schema validator, for any contract. */
@NullMarked
package dev.specwright.generator.conformance;

import org.jspecify.annotations.NullMarked;
