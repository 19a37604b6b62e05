package dev.specwright.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import dev.specwright.model.Misfit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader does when a value is not what it was to be; keeps a strict one's problems. */
final class Misreadings {
  private final JsonParser parser;
  private final JsonReader.Mode mode;
  private final int max;
  private final @Nullable JsonStreamContext base;
  private @Nullable List<Problem> problems;

  Misreadings(JsonParser parser, JsonReader.Mode mode, int max, @Nullable JsonStreamContext base) {
    this.parser = parser;
    this.mode = mode;
    this.max = max;
    this.base = base;
  }

  /** Keeps a problem, unless there are too many already. */
  void add(Problem problem) {
    if (problems == null) {
      problems = new ArrayList<>();
    }
    if (problems.size() < max) {
      problems.add(problem);
    }
  }

  List<Problem> all() {
    return problems == null ? List.of() : problems;
  }

  /** The way from the reader's first value to the current one. */
  List<Object> here() {
    return Locations.of(parser, base);
  }

  /**
   * Does with the current value what the mode says.
   *
   * @return in LENIENT mode what is to be kept; null in STRICT mode
   */
  @Nullable Misfit misfit(JsonReader in, String code, String expected, @Nullable String detail) {
    String message = "must be " + expected + ", but was " + shown();
    return switch (mode) {
      case STRICT -> {
        add(new Problem(here(), code, message, detail));
        skip();
        yield null;
      }
      case LENIENT -> {
        Problem problem = new Problem(List.of(), code, message, detail);
        yield new Misfit(in.any(), List.of(problem));
      }
      case BINDING -> {
        JsonLocation at = parser.currentTokenLocation();
        throw new JsonBindingException(
            new Problem(here(), code, message, detail), expected, at.getLineNr(), at.getColumnNr());
      }
    };
  }

  /** The current name has been given before in its object. */
  void duplicate() {
    add(new Problem(here(), "duplicate", "is given more than once", null));
  }

  /** The current value's name is not one of its object's. */
  void refused() {
    add(new Problem(here(), "additionalProperties", "is not a property of this object", null));
    skip();
  }

  /** A literal whose exponent does not fit an int: there is no Java number to keep it in. */
  @Nullable Object uncountable(JsonReader in) {
    String expected = "a number with an exponent of 32 bits";
    if (mode == JsonReader.Mode.LENIENT) {
      String message = "must be " + expected + ", but was " + shown();
      throw new InvalidJsonException(List.of(new Problem(here(), "precision", message, "decimal")));
    }
    return in.misfit("precision", expected, "decimal");
  }

  /** A token that JSON does not have; a binding's parser may give one. */
  @Nullable Object notJson(JsonReader in) {
    if (mode == JsonReader.Mode.BINDING) {
      return in.misfit("type", "a JSON value", null);
    }
    throw new IllegalStateException("not on a value, but on " + parser.currentToken());
  }

  private void skip() {
    try {
      parser.skipChildren();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The current value as messages show it. */
  private String shown() {
    try {
      return switch (parser.currentToken()) {
        case START_OBJECT -> "an object";
        case START_ARRAY -> "an array";
        case VALUE_STRING -> JsonValues.shown(parser.getText());
        default -> JsonValues.shorten(String.valueOf(parser.getText()));
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
