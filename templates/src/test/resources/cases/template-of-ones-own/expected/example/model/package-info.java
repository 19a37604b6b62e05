// Ours, from contract.yaml.

/** Models of <i>Template of ones own</i>, version 1.0.0. */
@NullMarked
package example.model;

import org.jspecify.annotations.NullMarked;
