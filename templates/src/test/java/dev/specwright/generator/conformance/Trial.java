package dev.specwright.generator.conformance;

import dev.specwright.generator.conformance.Instances.Instance;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Draws many instances and has them examined by all processors at once; which ones does not depend
 * on how many processors there are.
 */
public final class Trial {
  /**
   * How many instances a run draws: of each contract, and of all cases together. {@code
   * -Dspecwright.oracle.instances} asks for others.
   */
  public static final int INSTANCES = Integer.getInteger("specwright.oracle.instances", 20_000);

  private static final int MOST_SHARDS = 16;
  private static final int LEAST_IN_SHARD = 2_500;

  private Trial() {}

  /**
   * Draws instances of a contract's models.
   *
   * @param count how many
   * @param examiners makes an examiner for a thread
   * @throws AssertionError if a claim about one of them does not hold
   */
  public static Tally of(TestedModels models, int count, Supplier<? extends Examiner> examiners) {
    int shards = Math.max(1, Math.min(MOST_SHARDS, count / LEAST_IN_SHARD));
    return IntStream.range(0, shards)
        .parallel()
        .mapToObj(
            shard -> {
              int share =
                  (int) ((long) count * (shard + 1) / shards - (long) count * shard / shards);
              return examine(new Instances(models, shard), share, examiners.get());
            })
        .reduce(Tally.NONE, Tally::plus);
  }

  /** Says what a run has done that was asked for by number. */
  public static void report(String what, Tally tally) {
    if (System.getProperty("specwright.oracle.instances") != null) {
      System.out.printf(
          "%s: %,d drawn, %,d right, %,d beyond Java's numbers, seed %d%n",
          what, tally.drawn(), tally.accepted(), tally.beyondDigits(), Instances.SEED);
    }
  }

  private static Tally examine(Instances instances, int count, Examiner examiner) {
    for (int i = 0; i < count; i++) {
      Instance instance = instances.next();
      try {
        examiner.examine(instance);
      } catch (RuntimeException e) {
        throw new AssertionError(Conformance.describe(instance), e);
      }
    }
    return examiner.tally();
  }
}
