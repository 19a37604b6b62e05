package dev.specwright.generator.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Loads the classes of a directory, which it reads at once and needs no more. */
final class CompiledClasses extends ClassLoader {
  private static final String SUFFIX = ".class";

  private final Map<String, byte[]> bytes = new HashMap<>();

  /** Reads all classes below a directory. */
  CompiledClasses(Path directory) throws IOException {
    super(CompiledClasses.class.getClassLoader());
    List<Path> files;
    try (Stream<Path> walk = Files.walk(directory)) {
      files = walk.filter(file -> file.toString().endsWith(SUFFIX)).toList();
    }
    for (Path file : files) {
      String path = directory.relativize(file).toString().replaceAll("[/\\\\]", ".");
      String name = path.substring(0, path.length() - SUFFIX.length());
      bytes.put(name, Files.readAllBytes(file));
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] known = bytes.get(name);
    if (known == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, known, 0, known.length);
  }
}
