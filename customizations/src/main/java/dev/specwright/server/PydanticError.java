package dev.specwright.server;

import dev.specwright.json.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A problem in the words of pydantic 2, whose error types FastAPI passes on.
 *
 * @param location the way from the body's root to the value
 * @param message what is wrong, for people
 * @param type pydantic's name for the kind of error
 */
record PydanticError(List<Object> location, String message, String type) {
  /** Messages end in the value as JSON: strings are quoted, so this is a number. */
  private static final Pattern WAS_A_NUMBER = Pattern.compile("^[^\"]*but was -?\\d");

  static PydanticError of(Problem problem) {
    String detail = problem.detail();
    return switch (problem.code()) {
      case "required" -> new PydanticError(problem.location(), "Field required", "missing");
      case "syntax" -> new PydanticError(offset(problem), problem.message(), "json_invalid");
      default -> new PydanticError(problem.location(), problem.message(), type(problem, detail));
    };
  }

  private static String type(Problem problem, @Nullable String detail) {
    return switch (problem.code()) {
      case "type" -> wrongType(problem.message(), detail);
      case "format" -> wrongFormat(detail);
      case "enum", "const" -> "literal_error";
      case "minimum" -> "greater_than_equal";
      case "exclusiveMinimum" -> "greater_than";
      case "maximum" -> "less_than_equal";
      case "exclusiveMaximum" -> "less_than";
      case "multipleOf" -> "multiple_of";
      case "minLength" -> "string_too_short";
      case "maxLength" -> "string_too_long";
      case "pattern" -> "string_pattern_mismatch";
      case "minItems", "minProperties" -> "too_short";
      case "maxItems", "maxProperties" -> "too_long";
      case "additionalProperties" -> "extra_forbidden";
      default -> "value_error";
    };
  }

  private static String wrongType(String message, @Nullable String expected) {
    if (expected == null) {
      return "value_error";
    }
    return switch (expected) {
      case "string" -> "string_type";
      case "integer" -> WAS_A_NUMBER.matcher(message).find() ? "int_from_float" : "int_type";
      case "number" -> "float_type";
      case "boolean" -> "bool_type";
      case "object" -> "dict_type";
      case "array" -> "list_type";
      default -> "value_error";
    };
  }

  private static String wrongFormat(@Nullable String format) {
    if (format == null) {
      return "value_error";
    }
    return switch (format) {
      case "date-time" -> "datetime_parsing";
      case "date" -> "date_parsing";
      case "time" -> "time_parsing";
      case "uuid" -> "uuid_parsing";
      case "uri" -> "url_parsing";
      default -> "value_error";
    };
  }

  /** The place of broken syntax, which pydantic gives as an offset into the text. */
  private static List<Object> offset(Problem problem) {
    String detail = problem.detail();
    List<Object> location = new ArrayList<>(problem.location());
    if (detail != null && detail.matches("\\d{1,9}")) {
      location.add(Integer.valueOf(detail));
    }
    return location;
  }
}
