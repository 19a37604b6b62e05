package dev.specwright.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.List;

/** A document in memory, which can be parsed a second time when its problems are sorted. */
abstract class Source {
  final ReadLimits limits;

  Source(ReadLimits limits) {
    this.limits = limits;
  }

  /** Refuses what the tokenizer would let pass. */
  abstract void check();

  abstract JsonParser open() throws IOException;

  void checkLength(long length, String unit) {
    if (length > limits.documentLength()) {
      throw new InvalidJsonException(
          List.of(
              new Problem(
                  List.of(),
                  "length",
                  "is longer than " + limits.documentLength() + " " + unit,
                  String.valueOf(limits.documentLength()))));
    }
  }

  /** UTF-8. */
  static final class Bytes extends Source {
    private final byte[] json;

    Bytes(byte[] json, ReadLimits limits) {
      super(limits);
      this.json = json;
    }

    @Override
    void check() {
      checkLength(json.length, "bytes");
      Utf8.check(json);
    }

    @Override
    JsonParser open() throws IOException {
      return Json.factory(limits).createParser(json);
    }
  }

  /** Text. */
  static final class Text extends Source {
    private final String json;

    Text(String json, ReadLimits limits) {
      super(limits);
      this.json = json;
    }

    @Override
    void check() {
      checkLength(json.length(), "characters");
      if (json.startsWith("\uFEFF")) {
        throw Utf8.byteOrderMark();
      }
    }

    @Override
    JsonParser open() throws IOException {
      return Json.factory(limits).createParser(json);
    }
  }
}
