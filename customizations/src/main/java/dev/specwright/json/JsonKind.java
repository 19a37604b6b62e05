package dev.specwright.json;

/** The kinds of JSON value, with JSON Schema's distinction of integers from other numbers. */
public enum JsonKind {
  /** A string. */
  STRING,
  /** A number without a fractional part: {@code 1}, but also {@code 1.0} and {@code 1e2}. */
  INTEGER,
  /** Any other number. */
  NUMBER,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** An object. */
  OBJECT,
  /** An array. */
  ARRAY,
  /** {@code null}. */
  NULL
}
