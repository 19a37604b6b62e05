/**
 * Validation of models, in two renderings of one list of constraints: generated checks, which
 * report to a {@link dev.specwright.validation.Checker}, and Jakarta constraint annotations, which
 * any {@code Validator} runs.
 *
 * <p>The annotations are for what Jakarta's own do not mean: lengths in code points ({@link
 * dev.specwright.validation.CodePoints}), ECMA-262 patterns ({@link
 * dev.specwright.validation.EcmaPattern}), presence, unions and the like. They say what the
 * generated checks say, word for word, unless given a message of their own. With {@link
 * dev.specwright.validation.WirePaths} Hibernate Validator also puts wire names into its paths, and
 * {@link dev.specwright.validation.WireProblems} turns its violations into problems with the
 * checks' paths and codes.
 */
@NullMarked
package dev.specwright.validation;

import org.jspecify.annotations.NullMarked;
