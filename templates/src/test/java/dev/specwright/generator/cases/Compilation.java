package dev.specwright.generator.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import dev.specwright.model.ModelObject;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Compiles generated code as strictly as the build does, with no more than it needs beside it. */
public final class Compilation {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** One of each library that generated code and its run time need. */
  private static final String CLASS_PATH =
      Stream.of(
              ModelObject.class,
              JsonFactory.class,
              JsonProperty.class,
              Constraint.class,
              NullMarked.class)
          .map(Compilation::origin)
          .collect(Collectors.joining(java.io.File.pathSeparator));

  private Compilation() {}

  /**
   * Compiles all Java files below some directories.
   *
   * @param classes where the class files go
   * @param directories where the sources are; one that does not exist has none
   * @return what the compiler says; empty if it has nothing to complain about
   */
  public static String problems(Path classes, Path... directories) {
    List<Path> sources = Stream.of(directories).flatMap(Compilation::sources).toList();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-Xlint:all",
            "-Xdoclint:all,-missing",
            "-Werror",
            "-proc:none",
            "-parameters",
            "-Xmaxerrs",
            "20",
            "-cp",
            CLASS_PATH,
            "-d",
            classes.toString());
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, null)) {
      boolean compiled =
          JAVAC
              .getTask(out, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      return compiled ? "" : out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> sources(Path directory) {
    if (!Files.exists(directory)) {
      return Stream.of();
    }
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
