/**
 * Contracts as text with positions: YAML and JSON files are read into trees in which every node
 * knows the file, line and column it was written at and the JSON Pointer it is found at.
 */
@NullMarked
package dev.specwright.generator.source;

import org.jspecify.annotations.NullMarked;
