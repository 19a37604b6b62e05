package com.acme;

import dev.specwright.json.Codec;
import dev.specwright.json.JsonReader;
import dev.specwright.json.JsonWritable;
import dev.specwright.json.JsonWriter;
import dev.specwright.validation.Checkable;
import dev.specwright.validation.Checker;

/** Stands in for a generated type. */
public record Money(String amount) implements JsonWritable, Checkable {

  /** Reads and writes this type as JSON. */
  public static final Codec<Money> CODEC = Codec.of(Money.class, Money::read, JsonWriter::value);

  /** Reads the value at the reader's position. */
  public static Money read(JsonReader in) {
    return new Money(String.valueOf(in.any()));
  }

  @Override
  public void write(JsonWriter out) {
    out.string(amount);
  }

  @Override
  public void check(Checker check) {}
}
