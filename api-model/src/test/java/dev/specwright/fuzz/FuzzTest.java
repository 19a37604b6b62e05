package dev.specwright.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class FuzzTest {
  @TestFactory
  Stream<DynamicTest> everySeedKeepsWhatItsTargetsPromise() {
    return Arrays.stream(Targets.values()).flatMap(FuzzTest::replays);
  }

  private static Stream<DynamicTest> replays(Targets target) {
    List<Path> seeds = Fuzzer.seeds(target);
    assertFalse(seeds.isEmpty(), () -> target + " has no seeds");
    return seeds.stream()
        .map(seed -> DynamicTest.dynamicTest(name(target, seed), () -> replay(target, seed)));
  }

  private static void replay(Targets target, Path seed) {
    assertDoesNotThrow(() -> target.run(Files.readAllBytes(seed)), () -> name(target, seed));
  }

  private static String name(Targets target, Path seed) {
    return target.id() + " " + seed.getFileName();
  }

  /** Runs for {@code fuzz.seconds} each; {@code fuzz.target} names the only one to run. */
  @TestFactory
  @EnabledIfSystemProperty(named = "fuzz.seconds", matches = "[1-9][0-9]*")
  Stream<DynamicTest> noVariationOfTheSeedsBreaksAPromise() {
    int seconds = Integer.getInteger("fuzz.seconds");
    String only = System.getProperty("fuzz.target");
    return (only == null
            ? Arrays.stream(Targets.values())
            : Stream.of(Targets.valueOf(only.toUpperCase(Locale.ROOT))))
        .map(
            target ->
                DynamicTest.dynamicTest(
                    target.id(), () -> assertEquals("", new Fuzzer(target).findings(seconds))));
  }
}
