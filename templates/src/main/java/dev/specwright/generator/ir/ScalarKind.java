package dev.specwright.generator.ir;

/** The JSON scalars the generator tells apart, by {@code type} and {@code format}. */
public enum ScalarKind {
  /** {@code string}. */
  STRING,
  /** {@code string} with format {@code uri} or {@code uri-reference}. */
  URI,
  /** {@code string} with format {@code date-time}. */
  DATE_TIME,
  /** {@code string} with format {@code date}. */
  DATE,
  /** {@code string} with format {@code time}. */
  TIME,
  /** {@code string} with format {@code uuid}. */
  UUID,
  /** {@code integer}, with or without {@code int64}. */
  INT64,
  /** {@code integer} with {@code int32}. */
  INT32,
  /** {@code number}, with or without {@code double}. */
  NUMBER,
  /** {@code number} with {@code float}. */
  FLOAT,
  /** {@code number} with {@code decimal}: all its digits are kept. */
  DECIMAL,
  /** {@code boolean}. */
  BOOLEAN;

  /** Whether it is a string that Java has a type for, kept with the text it was read from. */
  public boolean isFormatted() {
    return this == DATE_TIME || this == DATE || this == TIME || this == UUID;
  }
}
