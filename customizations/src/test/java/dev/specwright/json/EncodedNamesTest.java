package dev.specwright.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.fasterxml.jackson.core.io.SerializedString;
import dev.specwright.model.Extras;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedNamesTest {
  @Test
  void a_name_is_encoded_once() {
    EncodedNames names = new EncodedNames(16);
    assertSame(names.of("max_tokens"), names.of(new StringBuilder("max_tokens").toString()));
  }

  @Test
  void a_full_table_keeps_what_it_has_and_takes_nothing_more() {
    EncodedNames names = new EncodedNames(8);
    List<String> kept =
        IntStream.range(0, 500)
            .mapToObj(i -> "name" + i)
            .filter(name -> names.of(name) != null)
            .toList();
    assertEquals(8, kept.size());
    for (String name : kept) {
      assertEquals(name, Objects.requireNonNull(names.of(name)).getValue());
    }
  }

  @Test
  void names_of_one_hash_are_told_apart() {
    EncodedNames names = new EncodedNames(16);
    assertEquals("AaBB".hashCode(), "BBAa".hashCode());
    assertEquals("AaBB", value(names.of("AaBB")));
    assertEquals("BBAa", value(names.of("BBAa")));
    assertEquals("AaBB", value(names.of("AaBB")));
  }

  @Test
  void threads_that_ask_at_once_are_given_the_same() throws Exception {
    EncodedNames names = new EncodedNames(1024);
    CountDownLatch start = new CountDownLatch(1);
    var threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<SerializedString>> all =
          () -> {
            start.await();
            return IntStream.range(0, 100).mapToObj(i -> names.of("n" + i)).toList();
          };
      var lists = IntStream.range(0, 4).mapToObj(i -> threads.submit(all)).toList();
      start.countDown();
      for (int i = 0; i < 100; i++) {
        SerializedString first = lists.get(0).get().get(i);
        assertNotNull(first);
        for (var list : lists) {
          assertSame(first, list.get().get(i));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "n", "a b", "say \"n\"", "back\\slash", "line\n", "\u0000", "\u2028"})
  void a_declared_name_is_written_as_any_other(String name) {
    same(name);
  }

  @Test
  void so_is_one_that_is_not_ascii_and_one_that_fits_no_buffer() {
    same("gr\u00fc\u00df");
    same("\u540d\u524d");
    same("\ud83d\ude00");
    same("long".repeat(20_000));
    same("\u00e9\"".repeat(20_000));
  }

  /**
   * A map's keys are written one by one, a declared name from the table: twice, to find it there.
   */
  private static void same(String name) {
    String expected = written(out -> out.map(Map.of(name, "v"), JsonWriter::string));
    for (int i = 0; i < 2; i++) {
      assertEquals(
          expected,
          written(
              out -> {
                out.beginObject();
                out.property(name, "v");
                out.endObject(Extras.EMPTY);
              }));
    }
  }

  private static String written(Consumer<JsonWriter> content) {
    String text = new String(Json.bytes(content), StandardCharsets.UTF_8);
    assertEquals(Json.string(content), text);
    return text;
  }

  private static String value(SerializedString name) {
    return Objects.requireNonNull(name).getValue();
  }
}
