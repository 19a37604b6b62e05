package dev.specwright.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import dev.specwright.jackson.sample.ChatRequest;
import dev.specwright.json.Codec;
import jakarta.validation.Constraint;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** What a consumer of models has on the class path: what they need, and one databind or none. */
enum ClassPath {
  WITHOUT_DATABIND(""),
  WITH_JACKSON_2("com.fasterxml.jackson", com.fasterxml.jackson.databind.ObjectMapper.class),
  WITH_JACKSON_3(
      "tools.jackson",
      tools.jackson.databind.ObjectMapper.class,
      tools.jackson.core.JsonParser.class);

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** The packages of its databind; empty without one. */
  final String jackson;

  private final List<Path> elements;

  ClassPath(String jackson, Class<?>... databind) {
    this.jackson = jackson;
    var needed =
        Stream.of(
            Codec.class, JsonFactory.class, JsonProperty.class, Constraint.class, NullMarked.class);
    this.elements = Stream.concat(needed, Stream.of(databind)).map(ClassPath::home).toList();
  }

  /** Where the compiled sample models are. */
  static Path models() {
    return home(ChatRequest.class);
  }

  /**
   * Compiles as strictly as this project's build does.
   *
   * @param classes where the class files go
   * @param models the compiled models that the sources use; null for none
   * @return what the compiler complains about; empty for nothing
   */
  String problems(Path classes, List<Path> models, Iterable<? extends JavaFileObject> sources) {
    var path =
        Stream.concat(models.stream(), elements.stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    var options =
        List.of(
            "--release",
            "17",
            "-Xlint:all",
            "-Werror",
            "-proc:none",
            "-cp",
            path,
            "-d",
            classes.toString());
    var said = new StringWriter();
    var compiled = JAVAC.getTask(said, null, null, options, null, sources).call();
    return compiled && said.toString().isEmpty() ? "" : "complaints: " + said;
  }

  /** Compiles source files; as {@link #problems(Path, List, Iterable)}. */
  String problemsOf(Path classes, List<Path> models, List<Path> files) throws IOException {
    try (StandardJavaFileManager manager = JAVAC.getStandardFileManager(null, null, null)) {
      return problems(classes, models, manager.getJavaFileObjectsFromPaths(files));
    }
  }

  /** Loads classes with nothing else than this and the JDK beside them. */
  URLClassLoader loader(Path... classes) {
    var urls = Stream.concat(Stream.of(classes), elements.stream()).map(ClassPath::url);
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
