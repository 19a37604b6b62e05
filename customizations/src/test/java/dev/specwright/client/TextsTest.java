package dev.specwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Foreign text in messages, durations, media types. */
class TextsTest {

  @Test
  void white_space_becomes_one_space_and_disappears_at_the_ends() {
    assertEquals("a b c", Texts.excerpt("\r\n a\t\u00a0\n b\u2028c \n"));
    assertEquals("", Texts.excerpt(" \n"));
  }

  @Test
  void what_could_play_tricks_on_a_terminal_is_replaced() {
    assertEquals("?[31mred?x?", Texts.excerpt("\u001b[31mred\u202ex\ud800"));
    assertEquals("\ud83d\ude00 \u00e4", Texts.excerpt("\ud83d\ude00 \u00e4"));
  }

  @Test
  void a_long_text_is_cut_between_characters() {
    assertEquals("x".repeat(500), Texts.excerpt("x".repeat(500) + " \n"));
    assertEquals(
        "\ud83d\ude00".repeat(500) + "... (1002 characters in all)",
        Texts.excerpt("\ud83d\ude00".repeat(501)));
  }

  @ParameterizedTest
  @CsvSource({"PT60S, 60 s", "PT0.2S, 200 ms", "PT1.5S, 1500 ms", "PT0.0000001S, PT0.0000001S"})
  void durations(Duration duration, String text) {
    assertEquals(text, Texts.duration(duration));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        " Application/JSON ;charset=utf-8",
        "application/problem+json",
        "application/vnd.api+json; profile=\"x\""
      })
  void json_media_types(String header) {
    assertTrue(MediaType.parse(header).isJson());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";",
        "text/json",
        "application/jsonp",
        "+json",
        "application/x-ndjson",
        "json"
      })
  void other_media_types(String header) {
    assertFalse(MediaType.parse(header).isJson());
  }

  @Test
  void charsets() {
    assertEquals(
        StandardCharsets.ISO_8859_1,
        MediaType.parse("text/plain; x=y; CHARSET=\"latin1\"").charset());
    assertEquals(StandardCharsets.UTF_8, MediaType.parse("text/plain; charset=klingon").charset());
    assertEquals(StandardCharsets.UTF_8, MediaType.parse("text/plain; charset=").charset());
    assertEquals(StandardCharsets.UTF_8, MediaType.parse(null).charset());
  }
}
