package dev.specwright.generator.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the last run wrote, and from what: kept beside the output, so that an unchanged input is not
 * generated again and the files of vanished schemas vanish.
 */
final class GenerationState {

  private final Path file;
  private final Path output;

  GenerationState(Path output, String name) {
    this.output = output;
    this.file = output.resolve(".specwright").resolve(name + ".state");
  }

  /** Whether the last run had the same fingerprint and its files are still as it wrote them. */
  boolean isCurrent(String fingerprint) {
    List<String> lines = lines();
    return !lines.isEmpty()
        && lines.get(0).equals(fingerprint)
        && files(lines).entrySet().stream()
            .allMatch(
                entry ->
                    Fingerprint.ofFile(output.resolve(entry.getKey())).equals(entry.getValue()));
  }

  /** Deletes what the last run wrote and this one did not, then remembers this one. */
  void update(String fingerprint, List<Path> written) {
    Map<String, String> now = new LinkedHashMap<>();
    for (Path path : written) {
      if (Files.isRegularFile(path)) {
        now.put(output.relativize(path).toString(), Fingerprint.ofFile(path));
      }
    }
    try {
      for (String before : files(lines()).keySet()) {
        if (!now.containsKey(before)) {
          Files.deleteIfExists(output.resolve(before));
        }
      }
      Files.createDirectories(file.getParent());
      String text =
          now.entrySet().stream()
              .map(entry -> entry.getValue() + " " + entry.getKey() + "\n")
              .collect(Collectors.joining("", fingerprint + "\n", ""));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the state of the generation in " + file, e);
    }
  }

  private List<String> lines() {
    try {
      return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Map<String, String> files(List<String> lines) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      int blank = line.indexOf(' ');
      if (blank > 0) {
        files.put(line.substring(blank + 1), line.substring(0, blank));
      }
    }
    return files;
  }
}
