package dev.specwright.fuzz;

import java.util.Arrays;
import java.util.Locale;

/** What is fuzzed, and the directory below {@code fuzz/} in the test resources with its seeds. */
enum Targets {
  STRICT(StrictReadTarget.class, StrictReadTarget::fuzzerTestOneInput, "json"),
  LENIENT(LenientReadTarget.class, LenientReadTarget::fuzzerTestOneInput, "json"),
  FIXPOINT(FixpointTarget.class, FixpointTarget::fuzzerTestOneInput, "json"),
  MAPPER(MapperReadTarget.class, MapperReadTarget::fuzzerTestOneInput, "json"),
  CONTRACT(ContractTarget.class, ContractTarget::fuzzerTestOneInput, "contract"),
  JSONPATH(JsonPathTarget.class, JsonPathTarget::fuzzerTestOneInput, "jsonpath");

  /** Longer inputs are passed over: they would only repeat what shorter ones show. */
  static final int MAX_LENGTH = 16_384;

  /** Takes an input; what it throws is a finding. */
  interface Target {
    void run(byte[] input) throws Exception;
  }

  private final Class<?> type;
  private final Target target;
  private final String seeds;

  Targets(Class<?> type, Target target, String seeds) {
    this.type = type;
    this.target = target;
    this.seeds = seeds;
  }

  /** The name under which it is asked for. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The class whose static method {@code fuzzerTestOneInput(byte[])} takes an input. */
  Class<?> type() {
    return type;
  }

  /** The name of the directory with its seeds. */
  String seeds() {
    return seeds;
  }

  /** Runs the target once; what it throws is a finding. */
  void run(byte[] input) throws Exception {
    byte[] before = input.clone();
    target.run(input);
    if (!Arrays.equals(before, input)) {
      throw new AssertionError("the input was changed");
    }
  }
}
