package dev.specwright.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.specwright.validation.Checkable;
import dev.specwright.validation.Checker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chooses a union's arm by trying the arms on a copy of the value. */
final class FirstFit {
  private FirstFit() {}

  /** How many times its own length a value may be read, all trials inside it included. */
  private static final long MOST_READINGS = 256;

  /** What may still be read for the sake of the outermost value that is being tried. */
  static final class Budget {
    private long left;

    private Budget(long bytes) {
      left = bytes;
    }

    private void spend(long bytes) {
      left -= bytes;
      if (left < 0) {
        throw new InvalidJsonException(
            List.of(
                new Problem(
                    List.of(),
                    "depth",
                    "nests values too deeply to tell the alternatives they fit apart",
                    null)));
      }
    }
  }

  /** How one arm took the value. */
  private record Attempt<T>(
      Decoder<? extends T> arm, @Nullable T value, List<Problem> misread, int problems) {}

  static <T> @Nullable T read(
      JsonReader in,
      JsonParser parser,
      String keyword,
      @Nullable Discriminator discriminator,
      Function<@Nullable Object, ? extends T> unrecognized,
      List<Decoder<? extends T>> arms)
      throws IOException {
    byte[] copy = copy(parser);
    Budget outer = in.budget;
    Budget budget = outer != null ? outer : new Budget(MOST_READINGS * (copy.length + 256L));
    int named = discriminator == null ? -1 : discriminator.armOf(copy);
    Attempt<T> best = null;
    int fitting = 0;
    for (Decoder<? extends T> arm : first(arms, named)) {
      Attempt<T> attempt = attempt(copy, arm, budget);
      if (attempt.problems == 0) {
        fitting++;
      }
      // Of arms that do not fit, the one that the value names says best what is wrong with it.
      boolean isNamed = named >= 0 && arm == arms.get(named);
      int bar = best == null ? Integer.MAX_VALUE : named >= 0 ? 1 : best.problems;
      if (isNamed || attempt.value != null && attempt.problems < bar) {
        best = attempt;
      }
      if (fitting > 0 && !(in.strict && keyword.equals("oneOf"))) {
        break;
      }
    }
    if (in.strict && fitting > 1) {
      in.misreadings()
          .add(
              new Problem(
                  in.misreadings().here(),
                  "oneOf",
                  "fits more than one of the alternatives",
                  null));
    }
    if (best == null) {
      return unrecognized.apply(reread(copy, budget, JsonReader::any));
    }
    if (in.strict) {
      List<Object> here = in.misreadings().here();
      best.misread.forEach(problem -> in.misreadings().add(problem.under(here)));
      return best.value;
    }
    T value = best.problems == 0 ? best.value : reread(copy, budget, best.arm);
    return value == null ? unrecognized.apply(reread(copy, budget, JsonReader::any)) : value;
  }

  private static <A> List<A> first(List<A> arms, int named) {
    if (named <= 0) {
      return arms;
    }
    List<A> reordered = new ArrayList<>(arms);
    reordered.add(0, reordered.remove(named));
    return reordered;
  }

  private static <T> Attempt<T> attempt(byte[] copy, Decoder<? extends T> arm, Budget budget)
      throws IOException {
    try (JsonParser parser = Json.factory(ReadLimits.DEFAULT).createParser(copy)) {
      parser.nextToken();
      JsonReader in = new JsonReader(parser, JsonReader.Mode.STRICT, ReadLimits.DEFAULT.problems());
      in.budget = budget;
      budget.spend(copy.length);
      T value = arm.read(in);
      List<Problem> misread = in.problems();
      int problems = value == null ? 1 : 0;
      for (Problem problem : misread) {
        // A repeated name is the document's fault and says nothing about the arm.
        problems += problem.code().equals("duplicate") ? 0 : 1;
      }
      if (value instanceof Checkable checkable) {
        problems += Checker.run(checkable, misread).size() - misread.size();
      }
      return new Attempt<>(arm, value, List.copyOf(misread), problems);
    }
  }

  private static <V> @Nullable V reread(byte[] copy, Budget budget, Decoder<V> decoder)
      throws IOException {
    try (JsonParser parser = Json.factory(ReadLimits.DEFAULT).createParser(copy)) {
      parser.nextToken();
      JsonReader in = JsonReader.over(parser, JsonReader.Mode.LENIENT);
      in.budget = budget;
      budget.spend(copy.length);
      return decoder.read(in);
    }
  }

  /** The current value's tokens, numbers by their literals; the parser ends on the last one. */
  private static byte[] copy(JsonParser parser) {
    return Json.bytes(
        out -> {
          try {
            copy(parser, out.generator());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static void copy(JsonParser parser, JsonGenerator out) throws IOException {
    int depth = 0;
    for (JsonToken token = parser.currentToken(); ; token = parser.nextToken()) {
      switch (token) {
        case START_OBJECT -> out.writeStartObject();
        case START_ARRAY -> out.writeStartArray();
        case END_OBJECT -> out.writeEndObject();
        case END_ARRAY -> out.writeEndArray();
        case FIELD_NAME -> out.writeFieldName(parser.currentName());
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(parser.getText());
        default -> out.copyCurrentEvent(parser);
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (depth == 0) {
        return;
      }
    }
  }
}
