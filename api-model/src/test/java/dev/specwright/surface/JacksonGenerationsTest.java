package dev.specwright.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import dev.specwright.json.Codec;
import dev.specwright.pulze.model.ChatCompletionRequestPayload;
import dev.specwright.pulze.model.Role;
import dev.specwright.pulze.model.Stop;
import jakarta.validation.Constraint;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.AccessibleObject;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Either generation of Jackson's databind binds the models as they are, and neither is needed. */
class JacksonGenerationsTest {
  private static final String REQUEST =
      "{\"model\":null,\"stop\":[\"a\",\"b\"],\"messages\":[{\"role\":\"robot\",\"content\":\"hi\","
          + "\"undeclared\":[12345678901234567890123,0.1000000000000000055511151231257827]}]}";
  private static final String ENVELOPE =
      "{\"request\":" + REQUEST + ",\"roles\":[\"user\"],\"stops\":{\"b c\":\"d\"}}";

  private final com.fasterxml.jackson.databind.ObjectMapper jackson2 =
      new com.fasterxml.jackson.databind.ObjectMapper();
  private final tools.jackson.databind.ObjectMapper jackson3 =
      new tools.jackson.databind.ObjectMapper();

  /** A record of somebody else's. */
  record Envelope(
      ChatCompletionRequestPayload request, List<Role> roles, Map<String, Stop> stops) {}

  /** What may be on the class path when models are compiled. */
  enum Databind {
    NONE,
    JACKSON_2(com.fasterxml.jackson.databind.ObjectMapper.class),
    JACKSON_3(tools.jackson.databind.ObjectMapper.class, tools.jackson.core.JsonParser.class);

    private final List<Class<?>> types;

    Databind(Class<?>... types) {
      this.types = List.of(types);
    }

    private Stream<Path> classPath() {
      var needed =
          Stream.of(
              Codec.class,
              JsonFactory.class,
              JsonProperty.class,
              Constraint.class,
              NullMarked.class);
      return Stream.concat(needed, types.stream()).map(JacksonGenerationsTest::home);
    }
  }

  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void jackson_2_reads_and_writes() throws Exception {
    var envelope = jackson2.readValue(ENVELOPE, Envelope.class);
    assertEquals(ChatCompletionRequestPayload.CODEC.readLenient(REQUEST), envelope.request());
    assertEquals(ENVELOPE, jackson2.writeValueAsString(envelope));
  }

  @Test
  void jackson_3_reads_and_writes() {
    var envelope = jackson3.readValue(ENVELOPE, Envelope.class);
    assertEquals(ChatCompletionRequestPayload.CODEC.readLenient(REQUEST), envelope.request());
    assertEquals(ENVELOPE, jackson3.writeValueAsString(envelope));
  }

  @Test
  void both_refuse_a_wrong_shape_with_the_way_to_it() {
    var wrong = ENVELOPE.replace("\"robot\"", "7");
    var refusal2 =
        assertThrows(
            com.fasterxml.jackson.databind.exc.MismatchedInputException.class,
            () -> jackson2.readValue(wrong, Envelope.class));
    var refusal3 =
        assertThrows(
            tools.jackson.databind.exc.MismatchedInputException.class,
            () -> jackson3.readValue(wrong, Envelope.class));
    assertEquals("must be a string, but was 7", refusal2.getOriginalMessage());
    assertEquals("must be a string, but was 7", refusal3.getOriginalMessage());
    assertEquals(
        "dev.specwright.surface.JacksonGenerationsTest$Envelope[\"request\"]->"
            + "dev.specwright.pulze.model.ChatCompletionRequestPayload[\"messages\"]->"
            + "java.util.List[0]->dev.specwright.model.ModelObject[\"role\"]",
        refusal3.getPathReference());
    assertEquals(refusal2.getPathReference(), refusal3.getPathReference());
  }

  @ParameterizedTest
  @EnumSource
  void generated_code_compiles_without_a_warning(Databind databind, @TempDir Path classes)
      throws Exception {
    var javac = ToolProvider.getSystemJavaCompiler();
    List<Path> sources;
    try (var walk = Files.walk(Path.of("target/generated-sources"))) {
      sources = walk.filter(file -> file.toString().endsWith(".java")).toList();
    }
    assertFalse(sources.isEmpty());
    var said = new StringWriter();
    try (var files = javac.getStandardFileManager(null, null, null)) {
      var options =
          List.of(
              "--release",
              "17",
              "-Xlint:all",
              "-Werror",
              "-proc:none",
              "-cp",
              databind
                  .classPath()
                  .map(Path::toString)
                  .collect(Collectors.joining(File.pathSeparator)),
              "-d",
              classes.toString());
      var units = files.getJavaFileObjectsFromPaths(sources);
      assertTrue(
          javac.getTask(said, files, null, options, null, units).call(), () -> said.toString());
    }
    assertEquals("", said.toString());
  }

  @ParameterizedTest
  @EnumSource
  void generated_classes_load_and_work(Databind databind) throws Exception {
    var models = home(ChatCompletionRequestPayload.class);
    var urls = new ArrayList<URL>();
    for (var element : Stream.concat(Stream.of(models), databind.classPath()).toList()) {
      urls.add(element.toUri().toURL());
    }
    try (var loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      for (var mapper : List.of("com.fasterxml.jackson", "tools.jackson")) {
        var there =
            databind.types.stream().anyMatch(type -> type.getName().startsWith(mapper + "."));
        assertEquals(there, loads(loader, mapper + ".databind.ObjectMapper"), mapper);
      }
      var names = classNames(models);
      assertTrue(names.size() > 100, () -> names.size() + " classes");
      for (var name : names) {
        var type = Class.forName(name, true, loader);
        type.getAnnotations();
        Stream.of(type.getDeclaredFields(), type.getDeclaredMethods())
            .flatMap(Stream::of)
            .forEach(AccessibleObject::getAnnotations);
      }
      var codec =
          loader
              .loadClass(ChatCompletionRequestPayload.class.getName())
              .getField("CODEC")
              .get(null);
      var request = codec.getClass().getMethod("readLenient", String.class).invoke(codec, REQUEST);
      assertEquals(REQUEST, request.getClass().getMethod("toJson").invoke(request));
    }
  }

  private static boolean loads(ClassLoader loader, String name) {
    try {
      loader.loadClass(name);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static List<String> classNames(Path classes) throws IOException {
    try (var walk = Files.walk(classes)) {
      return walk.map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.replace(".class", "").replace(File.separatorChar, '.'))
          .toList();
    }
  }
}
