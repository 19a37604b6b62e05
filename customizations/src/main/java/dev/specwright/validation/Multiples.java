package dev.specwright.validation;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Divisibility of decimals, exact and safe for numbers of any exponent. */
final class Multiples {
  private Multiples() {}

  static boolean isMultiple(Number value, String divisor) {
    if (value instanceof Double d && !Double.isFinite(d)) {
      return false;
    }
    if (value instanceof Float f && !Float.isFinite(f)) {
      return false;
    }
    BigDecimal dividend = new BigDecimal(value.toString()).stripTrailingZeros();
    BigDecimal unit = new BigDecimal(divisor).stripTrailingZeros();
    if (dividend.signum() == 0) {
      return true;
    }
    // dividend / unit = u * 10^shift / d, where neither u nor d ends in a zero.
    long shift = (long) unit.scale() - dividend.scale();
    BigInteger u = dividend.unscaledValue();
    BigInteger d = unit.unscaledValue().abs();
    if (shift < 0) {
      return false;
    }
    return u.mod(d).multiply(BigInteger.TEN.modPow(BigInteger.valueOf(shift), d)).mod(d).signum()
        == 0;
  }
}
