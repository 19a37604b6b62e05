package dev.specwright.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.specwright.server.jetty.EmbeddedServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The tour prints what it always prints; {@code -Dtour.rewrite=true} accepts what it prints now.
 */
class TourTest {

  private static final Path EXPECTED = Path.of("src/test/resources/tour.txt");

  @Test
  void the_tour_prints_the_same_every_time() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (EmbeddedServer server =
        EmbeddedServer.start(0, Quickstart.pulze(), Quickstart.poolside())) {
      new Tour(server.uri(), new PrintStream(printed, true, StandardCharsets.UTF_8)).run();
    }
    String text = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    if (Boolean.getBoolean("tour.rewrite")) {
      Files.createDirectories(EXPECTED.getParent());
      Files.writeString(EXPECTED, text);
    }
    assertEquals(read(), text);
  }

  private static String read() {
    try {
      return Files.readString(EXPECTED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
