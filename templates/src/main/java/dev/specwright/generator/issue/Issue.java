package dev.specwright.generator.issue;

import dev.specwright.generator.source.JsonPointer;
import dev.specwright.generator.source.Location;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param id the stable name of the kind of issue: lower-case words joined by hyphens, for example
 *     {@code unresolved-ref}
 * @param location where it is
 * @param message what is wrong
 * @param remedy what to change
 * @param skippableAt for an issue that may be skipped, the pointer in the overlaid document that
 *     the skip has to name; null for an issue that may not
 */
public record Issue(
    String id,
    Location location,
    String message,
    String remedy,
    @Nullable JsonPointer skippableAt) {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * Checks the form of the id.
   *
   * @throws IllegalArgumentException if the id is not made of lower-case words joined by hyphens
   */
  public Issue {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not an issue id: '" + id + "'");
    }
  }

  /** An issue that has to be repaired. */
  public Issue(String id, Location location, String message, String remedy) {
    this(id, location, message, remedy, null);
  }

  /** The same issue, which a skip that names the pointer may drop. */
  public Issue skippable(JsonPointer at) {
    return new Issue(id, location, message, remedy, at);
  }
}
