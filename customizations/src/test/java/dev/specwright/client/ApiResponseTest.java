package dev.specwright.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Answers made by hand, for those who test what they do with an exception. */
class ApiResponseTest {
  private final ApiResponse response =
      ApiResponse.of("GET", "/x", 429, Map.of("Retry-After", List.of("7", "8")), "slow down");

  @Test
  void headers_are_found_in_any_letter_case_and_cannot_be_changed() {
    assertEquals(Optional.of("7"), response.header("retry-after"));
    assertEquals(List.of("7", "8"), response.headers().get("RETRY-AFTER"));
    assertEquals(Optional.empty(), response.header("X"));
    assertThrows(UnsupportedOperationException.class, () -> response.headers().clear());
  }

  @Test
  void the_message_of_an_exception_says_it_all() {
    assertEquals("GET /x answered 429: slow down", new ApiException(response).getMessage());
  }

  @Test
  void an_exception_survives_serialization() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(new ApiException(response));
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      var copy = assertInstanceOf(ApiException.class, in.readObject());
      assertEquals("GET /x answered 429: slow down", copy.getMessage());
      assertEquals(429, copy.status());
      assertEquals("slow down", copy.body());
      assertEquals(List.of("7", "8"), copy.headers().get("retry-after"));
    }
  }
}
