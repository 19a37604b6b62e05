package dev.specwright.generator.conformance;

import dev.specwright.generator.conformance.Instances.Instance;

/** Makes claims about instances, one after the other, in one thread. */
public interface Examiner {
  /**
   * Examines one.
   *
   * @throws AssertionError if a claim does not hold
   */
  void examine(Instance instance);

  /** What has been examined so far. */
  Tally tally();
}
