/** The generators that openapi-generator finds by SPI, and what drives them. */
@NullMarked
package dev.specwright.generator.codegen;

import org.jspecify.annotations.NullMarked;
