package dev.specwright.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import dev.specwright.model.Extras;
import dev.specwright.model.Misfit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Streaming reader that generated code pulls values from.
 *
 * <p>A value method is called with the reader on the value's first token and leaves it on the
 * value's last one. A value of the wrong shape is a <em>misfit</em>: the method returns null, and
 * the {@link Mode} says what else happens. Broken syntax and exceeded limits end the reading;
 * {@link Codec} reports them as {@link InvalidJsonException}. Instances are for one thread.
 */
public final class JsonReader extends ScalarReader {
  /** What becomes of values that do not have the shape the contract gives them. */
  public enum Mode {
    /** Each is a problem; reading goes on, so that all problems are found. */
    STRICT,
    /** Each is kept as it came, as a {@link Misfit} of the object it stands in. */
    LENIENT,
    /** The first one ends the reading with a {@link JsonBindingException}. */
    BINDING
  }

  final boolean strict;
  private final Mode mode;
  private final int maxProblems;

  /** What holds the reader's first value. */
  private final @Nullable JsonStreamContext base;

  /** Made when something is misread, which is seldom. */
  private @Nullable Misreadings misreadings;

  /** The frame of the object the reader stands in. */
  private ObjectFrame frame = new ObjectFrame(null);

  private int depth = -1;

  /** In STRICT mode the names that the objects around the current value have had so far. */
  private final @Nullable SeenNames seen;

  /** In LENIENT mode the misfit that the value method which just returned null came upon. */
  private @Nullable Misfit pending;

  /** What the trial of a union's arm, which this reader serves, may still read; else null. */
  FirstFit.@Nullable Budget budget;

  /** In STRICT mode whether a list or map was returned with nulls in the place of misfits. */
  private boolean patchy;

  JsonReader(JsonParser parser, Mode mode, int maxProblems) {
    super(parser);
    this.mode = mode;
    this.strict = mode == Mode.STRICT;
    this.maxProblems = maxProblems;
    this.base = Locations.holder(parser);
    this.seen = strict ? new SeenNames() : null;
  }

  /**
   * A reader over somebody else's parser, which is neither configured nor closed.
   *
   * @param parser stands on the first token of the value to be read, or before the first token of a
   *     document (then call {@code nextToken()} on it before reading)
   * @param mode what becomes of misfits
   */
  public static JsonReader over(JsonParser parser, Mode mode) {
    return new JsonReader(parser, mode, ReadLimits.DEFAULT.problems());
  }

  /** What becomes of misfits. */
  public Mode mode() {
    return mode;
  }

  // ---- objects

  /**
   * Enters an object.
   *
   * @return true inside the object, before its first property; false when the value is a misfit
   */
  public boolean beginObject() {
    if (!parser.isExpectedStartObjectToken()) {
      misfit(Expected.OBJECT);
      return false;
    }
    if (++depth > 0) {
      frame = frame.inner();
    }
    frame.begin();
    if (seen != null) {
      seen.enter(frame);
    }
    return true;
  }

  /**
   * Moves to the next property's value.
   *
   * @return the property's name; null at the end of the object
   */
  public @Nullable String nextName() {
    try {
      ObjectFrame current = frame;
      if (pending != null) {
        current.misfit(takePending());
      }
      String name = parser.nextFieldName();
      current.name = name;
      if (name == null) {
        return null;
      }
      if (seen != null) {
        if (!seen.add(current, name)) {
          misreadings().duplicate();
        }
      } else {
        current.forgetMisfit(name);
      }
      parser.nextToken();
      return name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes a JSON null where the contract allows one.
   *
   * @param bit the property's bit: 0 to 63 are to be found in {@link #nulls()}, those beyond in
   *     what {@link #endObject()} returns
   * @return whether the value is null; if not, it is still to be read
   */
  public boolean takeNull(int bit) {
    ObjectFrame current = frame;
    boolean isNull = parser.hasToken(JsonToken.VALUE_NULL);
    if (bit >= Long.SIZE) {
      current.furtherNull(bit, isNull);
    } else if (isNull) {
      current.nulls |= 1L << bit;
    } else if (current.nulls != 0) {
      current.nulls &= ~(1L << bit);
    }
    return isNull;
  }

  /** The bits 0 to 63 of the current object's properties that were taken as null. */
  public long nulls() {
    return frame.nulls;
  }

  /**
   * Leaves the object after {@link #nextName()} has returned null.
   *
   * @return the additional properties and misfits, and the bits beyond 63 of what was taken as
   *     null; {@link Extras#EMPTY} almost always
   */
  public Extras endObject() {
    ObjectFrame ended = frame;
    if (seen != null) {
      seen.leave(ended);
    }
    ObjectFrame outer = ended.outer;
    depth--;
    if (outer != null) {
      frame = outer;
    }
    return ended.end();
  }

  /** Keeps the value of a property the contract does not declare, as plain Java. */
  public void additional(String name) {
    frame.additional(name, any());
  }

  /**
   * Reads a property that the contract does not name, but gives a type.
   *
   * @param into the entries so far; null for none
   * @return the entries, with this one unless it is a misfit
   */
  public <T> @Nullable Map<String, T> entry(
      @Nullable Map<String, T> into, String name, Decoder<T> value) {
    T read = value.read(this);
    if (read == null) {
      return without(into, name);
    }
    Map<String, T> entries = into == null ? new LinkedHashMap<>() : into;
    entries.put(name, read);
    return entries;
  }

  /** As {@link #entry}, where null may stand. */
  public <T> @Nullable Map<String, @Nullable T> nullableEntry(
      @Nullable Map<String, @Nullable T> into, String name, Decoder<T> value) {
    boolean isNull = parser.hasToken(JsonToken.VALUE_NULL);
    T read = isNull ? null : value.read(this);
    if (read == null && !isNull) {
      return without(into, name);
    }
    Map<String, @Nullable T> entries = into == null ? new LinkedHashMap<>() : into;
    entries.put(name, read);
    return entries;
  }

  /** Lets a misfit replace what the first value of a repeated name left behind. */
  private static <M extends @Nullable Map<String, ?>> M without(M entries, String name) {
    if (entries != null) {
      entries.remove(name);
    }
    return entries;
  }

  /**
   * Reads a property the contract forbids ({@code additionalProperties: false}): a problem in
   * STRICT mode, kept as plain Java otherwise.
   */
  public void refuse(String name) {
    if (strict) {
      misreadings().refused();
    } else {
      additional(name);
    }
  }

  // ---- untyped values, lists and maps

  /**
   * Reads any value as plain Java: unmodifiable {@code Map<String, Object>} and {@code List},
   * {@code String}, {@code Long} or {@code BigInteger}, {@code Double} or (where a double cannot
   * hold it) {@code BigDecimal}, {@code Boolean}, null.
   */
  public @Nullable Object any() {
    try {
      return PlainReader.read(this, parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads any value but null, as {@link #any()}; null when the value is null, a misfit. */
  public @Nullable Object anyButNull() {
    return parser.hasToken(JsonToken.VALUE_NULL)
        ? misfit("type", "a value other than null", null)
        : any();
  }

  /** Reads an object as plain Java, in its order; null when the value is a misfit. */
  public @Nullable Map<String, @Nullable Object> object() {
    try {
      return parser.isExpectedStartObjectToken()
          ? PlainReader.object(this, parser)
          : misfit(Expected.OBJECT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a list whose items are not null.
   *
   * @return an unmodifiable list; null when the value or (LENIENT) an item is a misfit. In STRICT
   *     mode a misfit item leaves a null behind, so that the indexes of the others stay right; such
   *     a list never leaves {@link Codec}.
   */
  public <T> @Nullable List<T> list(Decoder<T> item) {
    return Containers.list(this, parser, item, false);
  }

  /** Reads a list whose items may be null; as {@link #list}. */
  public <T> @Nullable List<@Nullable T> nullableList(Decoder<T> item) {
    return Containers.list(this, parser, item, true);
  }

  /** Reads an object as a map, in its order, whose values are not null; as {@link #list}. */
  public <T> @Nullable Map<String, T> map(Decoder<T> value) {
    return Containers.map(this, parser, value, false);
  }

  /** Reads an object as a map, in its order, whose values may be null; as {@link #list}. */
  public <T> @Nullable Map<String, @Nullable T> nullableMap(Decoder<T> value) {
    return Containers.map(this, parser, value, true);
  }

  // ---- unions

  /** The kind of the current value, which is still to be read. */
  public JsonKind kind() {
    try {
      return switch (parser.currentToken()) {
        case VALUE_STRING -> JsonKind.STRING;
        case VALUE_NUMBER_INT -> JsonKind.INTEGER;
        case VALUE_NUMBER_FLOAT ->
            Numbers.isIntegral(parser.getText()) ? JsonKind.INTEGER : JsonKind.NUMBER;
        case VALUE_TRUE, VALUE_FALSE -> JsonKind.BOOLEAN;
        case START_OBJECT -> JsonKind.OBJECT;
        case START_ARRAY -> JsonKind.ARRAY;
        case VALUE_NULL -> JsonKind.NULL;
        default -> {
          misreadings().notJson(this);
          yield JsonKind.NULL;
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads any value and wraps it into the union's unrecognized arm. */
  public <T> T unrecognized(Function<@Nullable Object, ? extends T> arm) {
    return arm.apply(any());
  }

  /**
   * Reads the value of a union's arm, for use inside {@link #firstFit}.
   *
   * @param value reads the arm's value
   * @param arm wraps the value
   * @return the arm; null when the value is a misfit
   */
  public <V, T> @Nullable T arm(Decoder<V> value, Function<? super V, ? extends T> arm) {
    boolean outer = patchy;
    patchy = false;
    V read = value.read(this);
    boolean whole = read != null && !patchy;
    patchy = outer;
    return whole ? arm.apply(read) : null;
  }

  /**
   * Reads the value of a union's arm that was chosen by the value's kind.
   *
   * @param value reads the arm's value
   * @param arm wraps the value
   * @param unrecognized wraps the raw value instead, when it is a misfit in LENIENT mode
   * @return the arm; null when the value is a misfit in STRICT mode
   */
  public <V, T> @Nullable T arm(
      Decoder<V> value,
      Function<? super V, ? extends T> arm,
      Function<@Nullable Object, ? extends T> unrecognized) {
    V read = value.read(this);
    if (read != null) {
      return arm.apply(read);
    }
    return pending == null ? null : unrecognized.apply(takePending().raw());
  }

  /**
   * Reads a union whose arms the value's kind does not tell apart: each arm is tried on the value,
   * and the first that reads and validates without a problem is it. When none does, the arm with
   * the fewest problems is taken, provided the value has its kind; otherwise the value is
   * unrecognized.
   *
   * <p>Call it with the union as type argument, {@code in.<Stop>firstFit(...)}: lambdas among the
   * arms keep the compiler from inferring it.
   *
   * @param keyword {@code anyOf}, or {@code oneOf} when a second fitting arm is a problem
   * @param unrecognized wraps the raw value
   * @param arms the arms' decoders, in the contract's order
   * @return the arm, never null
   */
  public <T> @Nullable T firstFit(
      String keyword,
      Function<@Nullable Object, ? extends T> unrecognized,
      List<Decoder<? extends T>> arms) {
    try {
      return FirstFit.read(this, parser, keyword, null, unrecognized, arms);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * As {@link #firstFit}, for a union whose {@code discriminator} names the arm of an object. The
   * named arm is read whatever is wrong with it; STRICT mode holds to JSON Schema, and takes
   * another one if only that fits.
   *
   * @param property the discriminator's wire name
   * @param named the place in {@code arms} of the arm that the property's value names, -1 for none
   */
  public <T> @Nullable T discriminated(
      String keyword,
      String property,
      ToIntFunction<String> named,
      Function<@Nullable Object, ? extends T> unrecognized,
      List<Decoder<? extends T>> arms) {
    try {
      Discriminator discriminator = new Discriminator(property, named);
      return FirstFit.read(this, parser, keyword, discriminator, unrecognized, arms);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // ---- misfits

  /**
   * Declares the current value a misfit; for decoders written by hand.
   *
   * @param code the problem's code
   * @param expected what the value must be: {@code a prime number}
   * @param detail the problem's detail
   * @return null, always
   */
  @Override
  public <T> @Nullable T misfit(String code, String expected, @Nullable String detail) {
    Misfit misfit = misreadings().misfit(this, code, expected, detail);
    if (misfit != null) {
      pending = misfit;
    }
    return null;
  }

  // ---- for this package

  Misreadings misreadings() {
    Misreadings made = misreadings;
    if (made == null) {
      made = new Misreadings(parser, mode, maxProblems, base);
      misreadings = made;
    }
    return made;
  }

  /** The problems of a STRICT reader. */
  List<Problem> problems() {
    return misreadings == null ? List.of() : misreadings.all();
  }

  /** The misfit that the last value method left behind; null when there is none. */
  @Nullable Misfit pending() {
    return pending;
  }

  Misfit takePending() {
    Misfit taken = pending;
    if (taken == null) {
      throw new IllegalStateException(
          "a decoder returned null without calling misfit(...): every null must be explained");
    }
    pending = null;
    return taken;
  }

  void leave(Misfit misfit) {
    pending = misfit;
  }

  void patchy() {
    patchy = true;
  }
}
