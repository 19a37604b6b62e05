package dev.specwright.validation;

/** A value that knows the contract's constraints on itself. */
@FunctionalInterface
public interface Checkable {
  /** Reports to {@code check} whatever is wrong with this value and the values inside it. */
  void check(Checker check);
}
