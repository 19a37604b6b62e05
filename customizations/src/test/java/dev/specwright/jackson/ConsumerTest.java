package dev.specwright.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Whoever uses models compiles without a warning and needs no databind, or brings the one it likes.
 */
class ConsumerTest {
  private static final String JSON =
      "{\"request\":{\"model\":null,\"messages\":[{\"role\":\"robot\",\"content\":\"hi\"}],"
          + "\"x\":[12345678901234567890123,0.1000000000000000055511151231257827]},"
          + "\"roles\":[\"user\"],\"stop\":[\"a\"],\"stops\":{\"b c\":\"d\"}}";

  /** Types of somebody else's that hold models, extend what models extend, and look inside. */
  private static final String TYPES =
      """
      package consumer;

      import com.fasterxml.jackson.annotation.JsonPropertyOrder;
      import dev.specwright.jackson.WireModel;
      import dev.specwright.jackson.sample.ChatRequest;
      import dev.specwright.jackson.sample.Content;
      import dev.specwright.jackson.sample.Message;
      import dev.specwright.jackson.sample.Role;
      import dev.specwright.jackson.sample.Stop;
      import dev.specwright.model.ModelObject;
      import dev.specwright.model.Union;
      import java.util.List;
      import java.util.Map;

      public final class Types {
        @JsonPropertyOrder({"request", "roles", "stop", "stops"})
        public record Envelope(
            ChatRequest request, List<Role> roles, Stop stop, Map<String, Stop.Text> stops) {}

        @JsonPropertyOrder({"request", "roles", "stop", "stops"})
        public static class Bean {
          private ChatRequest request;
          private Stop stop;
          public List<Role> roles;
          public Map<String, Stop> stops;

          public ChatRequest getRequest() {
            return request;
          }

          public void setRequest(ChatRequest value) {
            request = value;
          }

          public Stop getStop() {
            return stop;
          }

          public void setStop(Stop value) {
            stop = value;
          }
        }

        @WireModel
        public interface Own extends Union {}

        public abstract static class Object extends ModelObject {
          protected Object() {
            super(0, dev.specwright.model.Extras.EMPTY);
          }
        }

        public record Pair<T extends ModelObject>(T left, Message right) {}

        public static String text(Content content) {
          if (content instanceof Content.Text text) {
            return text.value();
          }
          return String.valueOf(content.value());
        }

        public static String own(String json) {
          var request = ChatRequest.CODEC.readLenient(json);
          return request.toJson() + request.problems();
        }
      }
      """;

  /** The same program for either generation. */
  private static final String PROGRAM =
      """
      package consumer;

      import JACKSON.databind.ObjectMapper;

      public final class Program {
        public static String record(String json) throws Exception {
          var mapper = new ObjectMapper();
          return mapper.writeValueAsString(mapper.readValue(json, Types.Envelope.class));
        }

        public static String bean(String json) throws Exception {
          var mapper = new ObjectMapper();
          return mapper.writeValueAsString(mapper.readValue(json, Types.Bean.class));
        }
      }
      """;

  @TempDir Path directory;

  private static JavaFileObject source(String name, String code) {
    return new SimpleJavaFileObject(
        URI.create("string:///consumer/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return code;
      }
    };
  }

  private String problems(ClassPath path, JavaFileObject... sources) {
    return path.problems(directory, List.of(ClassPath.models()), List.of(sources));
  }

  @ParameterizedTest
  @EnumSource
  void models_compile_without_a_warning(ClassPath path) throws Exception {
    var models = Path.of("src/test/java/dev/specwright/jackson/sample");
    try (Stream<Path> files = Files.list(models)) {
      assertEquals("", path.problemsOf(directory, List.of(), files.toList()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_holds_models_compiles_without_a_warning(ClassPath path) {
    assertEquals("", problems(path, source("Types", TYPES)));
  }

  /** What the two tests above would see, were the annotations of both on the models themselves. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "WITHOUT_DATABIND")
  void a_half_of_the_binding_alone_would_warn_where_the_other_databind_is(ClassPath path) {
    var other =
        path == ClassPath.WITH_JACKSON_2 ? "jackson3.Jackson3Model" : "jackson.Jackson2Model";
    var code = "package consumer; @dev.specwright." + other + " @interface Half {}";
    var problems = problems(path, source("Half", code));
    assertTrue(problems.contains("Cannot find annotation method 'using()'"), problems);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "WITHOUT_DATABIND")
  void records_and_beans_of_others_hold_models(ClassPath path) throws Exception {
    var program = PROGRAM.replace("JACKSON", path.jackson);
    assertEquals("", problems(path, source("Types", TYPES), source("Program", program)));
    try (var loader = path.loader(directory, ClassPath.models())) {
      for (var absent : ClassPath.values()) {
        if (absent != path && !absent.jackson.isEmpty()) {
          assertThrows(
              ClassNotFoundException.class,
              () -> loader.loadClass(absent.jackson + ".databind.ObjectMapper"));
        }
      }
      var type = loader.loadClass("consumer.Program");
      assertEquals(JSON, type.getMethod("record", String.class).invoke(null, JSON));
      assertEquals(JSON, type.getMethod("bean", String.class).invoke(null, JSON));
      var wrong = JSON.replace("\"robot\"", "{}");
      var refusal =
          assertThrows(
                  InvocationTargetException.class,
                  () -> type.getMethod("record", String.class).invoke(null, wrong))
              .getCause();
      assertEquals(
          path.jackson + ".databind.exc.MismatchedInputException", refusal.getClass().getName());
      assertEquals(
          "must be a string, but was an object",
          refusal.getMessage().lines().findFirst().orElseThrow());
      assertTrue(
          refusal
              .getMessage()
              .endsWith(
                  "(through reference chain: consumer.Types$Envelope[\"request\"]->"
                      + "dev.specwright.jackson.sample.ChatRequest[\"messages\"]->java.util.List[0]->"
                      + "dev.specwright.model.ModelObject[\"role\"])"),
          refusal.getMessage());
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_codec_works_whatever_else_is_there(ClassPath path) throws Exception {
    assertEquals("", problems(path, source("Types", TYPES)));
    try (var loader = path.loader(directory, ClassPath.models())) {
      var type = loader.loadClass("consumer.Types");
      assertEquals(
          "{\"messages\":[{\"role\":\"robot\",\"content\":null}]}"
              + "[messages[0].role: must be one of user, assistant, system, but was \"robot\"]",
          type.getMethod("own", String.class)
              .invoke(null, "{\"messages\":[{\"role\":\"robot\",\"content\":null}]}"));
    }
  }

  /**
   * The annotations of the databind that is there are to be seen, the others are not in the way.
   */
  @ParameterizedTest
  @EnumSource
  void the_annotation_is_readable_whatever_else_is_there(ClassPath path) throws Exception {
    try (var loader = path.loader(ClassPath.models())) {
      var seen =
          Stream.of(loader.loadClass("dev.specwright.jackson.WireModel").getAnnotations())
              .map(annotation -> annotation.annotationType().getSimpleName())
              .toList();
      assertEquals(
          List.of(
              "Documented",
              "JacksonAnnotationsInside",
              "Jackson2Model",
              "Jackson3Model",
              "Target",
              "Retention"),
          seen);
      var halves = List.of("jackson.Jackson2Model", "jackson3.Jackson3Model");
      var bound =
          halves.stream()
              .flatMap(half -> Stream.of(load(loader, "dev.specwright." + half).getAnnotations()))
              .map(annotation -> annotation.annotationType().getName())
              .filter(name -> name.contains(".databind."))
              .toList();
      var expected =
          path.jackson.isEmpty()
              ? List.of()
              : List.of(
                  path.jackson + ".databind.annotation.JsonSerialize",
                  path.jackson + ".databind.annotation.JsonDeserialize");
      assertEquals(expected, bound);
    }
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void the_compiler_that_is_asked_does_warn() {
    var code = "package consumer; class Raw { java.util.List list; }";
    var problems = problems(ClassPath.WITHOUT_DATABIND, source("Raw", code));
    assertTrue(problems.contains("[rawtypes]"), problems);
  }
}
