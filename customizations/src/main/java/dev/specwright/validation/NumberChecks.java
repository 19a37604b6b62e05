package dev.specwright.validation;

import dev.specwright.json.JsonValues;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The checks of numbers, one a keyword and Java type, so that none is boxed or widened to be
 * compared.
 */
abstract class NumberChecks {

  /** Reports that a value is not as it must be. */
  abstract void refuse(
      Object name, String code, String must, @Nullable Object actual, @Nullable String detail);

  /** {@code minimum}. */
  public void minimum(Object name, @Nullable Long v, long bound) {
    if (v != null && v < bound) {
      refuse(name, "minimum", "must be at least ", v, bound);
    }
  }

  /** {@code minimum}. */
  public void minimum(Object name, @Nullable Integer v, long bound) {
    if (v != null && v < bound) {
      refuse(name, "minimum", "must be at least ", v, bound);
    }
  }

  /** {@code minimum}. */
  public void minimum(Object name, @Nullable Double v, double bound) {
    if (v != null && v < bound) {
      refuse(name, "minimum", "must be at least ", v, bound);
    }
  }

  /** {@code minimum}. */
  public void minimum(Object name, @Nullable Float v, double bound) {
    if (v != null && decimal(v) < bound) {
      refuse(name, "minimum", "must be at least ", v, bound);
    }
  }

  /** {@code minimum}, a decimal literal. */
  public void minimum(Object name, @Nullable BigDecimal v, String bound) {
    if (v != null && v.compareTo(new BigDecimal(bound)) < 0) {
      refuse(name, "minimum", "must be at least ", v, new BigDecimal(bound));
    }
  }

  /** {@code maximum}. */
  public void maximum(Object name, @Nullable Long v, long bound) {
    if (v != null && v > bound) {
      refuse(name, "maximum", "must be at most ", v, bound);
    }
  }

  /** {@code maximum}. */
  public void maximum(Object name, @Nullable Integer v, long bound) {
    if (v != null && v > bound) {
      refuse(name, "maximum", "must be at most ", v, bound);
    }
  }

  /** {@code maximum}. */
  public void maximum(Object name, @Nullable Double v, double bound) {
    if (v != null && v > bound) {
      refuse(name, "maximum", "must be at most ", v, bound);
    }
  }

  /** {@code maximum}. */
  public void maximum(Object name, @Nullable Float v, double bound) {
    if (v != null && decimal(v) > bound) {
      refuse(name, "maximum", "must be at most ", v, bound);
    }
  }

  /** {@code maximum}, a decimal literal. */
  public void maximum(Object name, @Nullable BigDecimal v, String bound) {
    if (v != null && v.compareTo(new BigDecimal(bound)) > 0) {
      refuse(name, "maximum", "must be at most ", v, new BigDecimal(bound));
    }
  }

  /** {@code exclusiveMinimum}. */
  public void exclusiveMinimum(Object name, @Nullable Long v, long bound) {
    if (v != null && v <= bound) {
      refuse(name, "exclusiveMinimum", "must be greater than ", v, bound);
    }
  }

  /** {@code exclusiveMinimum}. */
  public void exclusiveMinimum(Object name, @Nullable Integer v, long bound) {
    if (v != null && v <= bound) {
      refuse(name, "exclusiveMinimum", "must be greater than ", v, bound);
    }
  }

  /** {@code exclusiveMinimum}. */
  public void exclusiveMinimum(Object name, @Nullable Double v, double bound) {
    if (v != null && v <= bound) {
      refuse(name, "exclusiveMinimum", "must be greater than ", v, bound);
    }
  }

  /** {@code exclusiveMinimum}. */
  public void exclusiveMinimum(Object name, @Nullable Float v, double bound) {
    if (v != null && decimal(v) <= bound) {
      refuse(name, "exclusiveMinimum", "must be greater than ", v, bound);
    }
  }

  /** {@code exclusiveMinimum}, a decimal literal. */
  public void exclusiveMinimum(Object name, @Nullable BigDecimal v, String bound) {
    if (v != null && v.compareTo(new BigDecimal(bound)) <= 0) {
      refuse(name, "exclusiveMinimum", "must be greater than ", v, new BigDecimal(bound));
    }
  }

  /** {@code exclusiveMaximum}. */
  public void exclusiveMaximum(Object name, @Nullable Long v, long bound) {
    if (v != null && v >= bound) {
      refuse(name, "exclusiveMaximum", "must be less than ", v, bound);
    }
  }

  /** {@code exclusiveMaximum}. */
  public void exclusiveMaximum(Object name, @Nullable Integer v, long bound) {
    if (v != null && v >= bound) {
      refuse(name, "exclusiveMaximum", "must be less than ", v, bound);
    }
  }

  /** {@code exclusiveMaximum}. */
  public void exclusiveMaximum(Object name, @Nullable Double v, double bound) {
    if (v != null && v >= bound) {
      refuse(name, "exclusiveMaximum", "must be less than ", v, bound);
    }
  }

  /** {@code exclusiveMaximum}. */
  public void exclusiveMaximum(Object name, @Nullable Float v, double bound) {
    if (v != null && decimal(v) >= bound) {
      refuse(name, "exclusiveMaximum", "must be less than ", v, bound);
    }
  }

  /** {@code exclusiveMaximum}, a decimal literal. */
  public void exclusiveMaximum(Object name, @Nullable BigDecimal v, String bound) {
    if (v != null && v.compareTo(new BigDecimal(bound)) >= 0) {
      refuse(name, "exclusiveMaximum", "must be less than ", v, new BigDecimal(bound));
    }
  }

  /**
   * {@code multipleOf}, in decimal: 0.3 is a multiple of 0.1.
   *
   * @param divisor a positive decimal literal
   */
  public void multipleOf(Object name, @Nullable Number v, String divisor) {
    if (v != null && !Multiples.isMultiple(v, divisor)) {
      refuse(name, "multipleOf", "must be a multiple of " + divisor, v, divisor);
    }
  }

  private void refuse(Object name, String code, String must, Number actual, Number bound) {
    String shown = JsonValues.shown(bound);
    refuse(name, code, must + shown, actual, shown);
  }

  /** The double that is written like the float: 0.1, not 0.10000000149. */
  private static double decimal(Float v) {
    return Double.parseDouble(v.toString());
  }
}
