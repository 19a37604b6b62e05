package dev.specwright.generator.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files below a directory: their texts by relative path, written with slashes. */
public record SourceTree(Map<String, String> files) {

  /** Sorts the files by path. */
  public SourceTree {
    files = new TreeMap<>(files);
  }

  /** Reads a directory; one that does not exist has no files. */
  public static SourceTree read(Path directory) {
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(directory)) {
      try (Stream<Path> walk = Files.walk(directory)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          String name = directory.relativize(file).toString().replace('\\', '/');
          files.put(name, Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new SourceTree(files);
  }

  /** Makes a directory hold these files and no others. */
  public void writeTo(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> walk = Files.walk(directory)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = directory.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** What is missing, surplus or different in the other tree, one entry a file. */
  public List<String> differencesTo(SourceTree actual) {
    List<String> differences = new ArrayList<>();
    files.forEach(
        (name, text) -> {
          String other = actual.files.get(name);
          if (other == null) {
            differences.add("missing: " + name);
          } else if (!other.equals(text)) {
            differences.add("different: " + name + "\n" + LineDiff.of(text, other));
          }
        });
    actual.files.forEach(
        (name, text) -> {
          if (!files.containsKey(name)) {
            differences.add("surplus: " + name + "\n" + LineDiff.of("", text));
          }
        });
    return differences;
  }
}
