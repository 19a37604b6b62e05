package dev.specwright.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Refuses documents that are not UTF-8 (RFC 3629): overlong forms, surrogates, stray bytes. */
final class Utf8 {
  private static final long NOT_ASCII = 0x8080808080808080L;

  private Utf8() {}

  static void check(byte[] json) {
    if (json.length >= 3
        && json[0] == (byte) 0xEF
        && json[1] == (byte) 0xBB
        && json[2] == (byte) 0xBF) {
      throw byteOrderMark();
    }
    // Little-endian, so that the first of eight bytes is the lowest of the long.
    ByteBuffer longs = ByteBuffer.wrap(json).order(ByteOrder.LITTLE_ENDIAN);
    int at = ascii(json, longs, 0);
    while (at < json.length) {
      int size = sequence(json, at);
      if (size == 0) {
        throw invalid(json, at);
      }
      at = ascii(json, longs, at + size);
    }
  }

  /** The place of the first byte from here on that is not ASCII; the end when there is none. */
  private static int ascii(byte[] json, ByteBuffer longs, int from) {
    int at = from;
    for (int end = json.length - 31; at < end; at += 32) {
      long any =
          longs.getLong(at)
              | longs.getLong(at + 8)
              | longs.getLong(at + 16)
              | longs.getLong(at + 24);
      if ((any & NOT_ASCII) != 0) {
        break;
      }
    }
    for (int end = json.length - 7; at < end; at += 8) {
      long high = longs.getLong(at) & NOT_ASCII;
      if (high != 0) {
        return at + (Long.numberOfTrailingZeros(high) >>> 3);
      }
    }
    while (at < json.length && json[at] >= 0) {
      at++;
    }
    return at;
  }

  static InvalidJsonException byteOrderMark() {
    return new InvalidJsonException(
        List.of(SyntaxProblems.at(1, 1, "it starts with a byte order mark, which has to go,")));
  }

  /** How many bytes the character that starts here has; 0 when it is malformed. */
  private static int sequence(byte[] json, int at) {
    int first = json[at] & 0xFF;
    int size = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (size == 0 || at + size > json.length) {
      return 0;
    }
    for (int i = 1; i < size; i++) {
      if ((json[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = json[at + 1] & 0xFF;
    boolean malformed =
        (first == 0xE0 && second < 0xA0)
            || (first == 0xED && second > 0x9F)
            || (first == 0xF0 && second < 0x90)
            || (first == 0xF4 && second > 0x8F);
    return malformed ? 0 : size;
  }

  private static InvalidJsonException invalid(byte[] json, int at) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < at; i++) {
      if (json[i] == '\n') {
        line++;
        column = 1;
      } else if ((json[i] & 0xC0) != 0x80) {
        column++;
      }
    }
    return new InvalidJsonException(
        List.of(
            SyntaxProblems.at(
                line, column, String.format("the byte 0x%02X is not UTF-8", json[at] & 0xFF))));
  }
}
