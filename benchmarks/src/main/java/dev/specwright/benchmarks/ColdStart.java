package dev.specwright.benchmarks;

import java.io.IOException;

/** A process that reads, validates and writes one request, and ends. */
public final class ColdStart {
  private ColdStart() {}

  /**
   * Runs once.
   *
   * @param args the contender: one of {@code floor}, {@code strict}, {@code databind}, {@code
   *     openai-java}
   */
  public static void main(String[] args) throws IOException {
    System.exit(once(Cases.request(args[0])) > 0 ? 0 : 1);
  }

  private static <T> int once(Contender<T> contender) throws IOException {
    return contender.write(contender.read(Payloads.smallRequest())).length;
  }
}
