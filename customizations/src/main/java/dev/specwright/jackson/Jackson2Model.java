package dev.specwright.jackson;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The half of {@link WireModel} that speaks to Jackson 2.
 *
 * <p>It stands by itself so that a compiler without Jackson 2 on its class path never comes to read
 * it: a compiler reads the annotations of an annotation it applies, and would report that it does
 * not find {@code @JsonSerialize}; it does not read theirs.
 */
@JacksonAnnotationsInside
@JsonSerialize(using = WireSerializer.class)
@JsonDeserialize(using = WireDeserializer.class, keyUsing = WireKeyDeserializer.class)
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Jackson2Model {}
