/** From views to Java text: typed Mustache templates, then the layout and import passes. */
@NullMarked
package dev.specwright.generator.render;

import org.jspecify.annotations.NullMarked;
