package dev.specwright.jackson3;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The half of {@link dev.specwright.jackson.WireModel} that speaks to Jackson 3.
 *
 * <p>It stands by itself for the reason that {@link dev.specwright.jackson.Jackson2Model} does.
 */
@JacksonAnnotationsInside
@JsonSerialize(using = WireSerializer.class)
@JsonDeserialize(using = WireDeserializer.class, keyUsing = WireKeyDeserializer.class)
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Jackson3Model {}
