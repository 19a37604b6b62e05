/**
 * The base types of generated models: {@link dev.specwright.model.ModelObject} for objects, {@link
 * dev.specwright.model.OpenEnum} for enumerations, {@link dev.specwright.model.Union} for {@code
 * anyOf} and {@code oneOf}. All of them are immutable and know no JSON library.
 */
@NullMarked
package dev.specwright.model;

import org.jspecify.annotations.NullMarked;
