/**
 * Bytes that nobody has chosen, read by everything that reads. Each target says what has to hold
 * for any input; the seeds are replayed by every test run, and a coverage-guided fuzzer varies them
 * on request.
 */
@NullMarked
package dev.specwright.fuzz;

import org.jspecify.annotations.NullMarked;
