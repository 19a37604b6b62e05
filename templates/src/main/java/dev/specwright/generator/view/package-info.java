/**
 * What templates print: records of ready-made names, types and expressions. No decision is left to
 * a template.
 */
@NullMarked
package dev.specwright.generator.view;

import org.jspecify.annotations.NullMarked;
