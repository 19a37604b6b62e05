package dev.specwright.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonFactory;
import dev.specwright.jackson.sample.ChatRequest;
import dev.specwright.json.Codec;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/**
 * Models load and work with jackson-core alone: no databind, no annotations, no Jakarta Validation.
 */
class WithoutDatabindTest {
  private static URL home(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  @Test
  void models_work_with_jackson_core_alone() throws Exception {
    var urls = new URL[] {home(ChatRequest.class), home(Codec.class), home(JsonFactory.class)};
    try (var loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
      assertThrows(
          ClassNotFoundException.class,
          () -> loader.loadClass("com.fasterxml.jackson.databind.ObjectMapper"));
      var type = loader.loadClass("dev.specwright.jackson.sample.ChatRequest");
      var codec = type.getField("CODEC").get(null);
      var json =
          "{\"messages\":[{\"role\":\"robot\",\"content\":\"hi\"}],\"response_format\":{\"type\":\"json_object\"}}";
      var request = codec.getClass().getMethod("readLenient", String.class).invoke(codec, json);
      assertEquals(json, type.getMethod("toJson").invoke(request));
      assertEquals(
          "[messages[0].role: must be one of user, assistant, system, but was \"robot\", response_format: JSON mode needs the"
              + " word \"JSON\" somewhere in messages (any letter case): say in a message that the answer is to be JSON]",
          type.getMethod("problems").invoke(request).toString());
    }
  }
}
