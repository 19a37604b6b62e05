package dev.specwright.generator.ir;

/** The JSON scalars the generator tells apart, by {@code type} and {@code format}. */
public enum ScalarKind {
  /** {@code string}. */
  STRING,
  /** {@code string} with format {@code uri} or {@code uri-reference}. */
  URI,
  /** {@code integer}, with or without {@code int64}. */
  INT64,
  /** {@code integer} with {@code int32}. */
  INT32,
  /** {@code number}, with or without {@code double}. */
  NUMBER,
  /** {@code number} with {@code float}. */
  FLOAT,
  /** {@code boolean}. */
  BOOLEAN
}
