/**
 * The OpenAPI Overlay Specification 1.0.0: what is added to a contract without touching the
 * vendor's file, applied to the located tree before anything else reads it, and the loader that
 * puts contract and overlay together.
 */
@NullMarked
package dev.specwright.generator.overlay;

import org.jspecify.annotations.NullMarked;
