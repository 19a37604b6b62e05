/**
 * What is wrong with a contract, said to the person who can change it: issues are collected over
 * the whole contract, located, named by a stable id and always end in a remedy.
 */
@NullMarked
package dev.specwright.generator.issue;

import org.jspecify.annotations.NullMarked;
