package dev.specwright.jackson;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import dev.specwright.jackson3.Jackson3Model;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A generated model: any {@code ObjectMapper}, of Jackson 2 ({@code com.fasterxml.jackson}) or of
 * Jackson 3 ({@code tools.jackson}), reads and writes it in the contract's JSON. The mapper's
 * naming strategies, inclusion rules and features for beans do not apply inside.
 *
 * <p>A value of the wrong shape fails as a {@code MismatchedInputException} whose path leads to it;
 * what the contract does not know (other properties, other enumeration values) is kept for
 * validation to report.
 *
 * <p>It is inherited: the arms of a union need none of their own. Neither databind needs to be on
 * the class path, to compile a model or to run it.
 */
@Documented
@JacksonAnnotationsInside
@Jackson2Model
@Jackson3Model
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WireModel {}
