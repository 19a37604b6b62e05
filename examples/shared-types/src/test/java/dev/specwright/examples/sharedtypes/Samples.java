package dev.specwright.examples.sharedtypes;

/** JSON of the types in this package. */
final class Samples {
  static final String REQUEST =
      "{\"model\":null,\"stop\":[\"a\",\"b\"],\"messages\":[{\"role\":\"user\",\"content\":\"hi\","
          + "\"undeclared\":[12345678901234567890123,0.1000000000000000055511151231257827]}]}";

  private static final String MESSAGE =
      "{\"role\":\"assistant\",\"content\":[{\"type\":\"text\",\"text\":\"hi\"}]}";

  private Samples() {}

  static String draft(String request) {
    return "{\"title\":\"t\",\"request\":"
        + request
        + ",\"speaker\":\"user\",\"ending\":\"END\",\"examples\":["
        + MESSAGE
        + "],\"endings\":{\"a b\":[\"x\"],\"c\":\"d\"}}";
  }
}
