/**
 * Constraints across properties that a contract states in prose; an overlay attaches them to its
 * schemas.
 */
@NullMarked
package dev.specwright.rules;

import org.jspecify.annotations.NullMarked;
