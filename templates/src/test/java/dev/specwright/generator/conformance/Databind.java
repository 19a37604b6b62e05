package dev.specwright.generator.conformance;

import dev.specwright.generator.conformance.Instances.Instance;
import org.jspecify.annotations.Nullable;

/** The generations of Jackson's databind, each with an {@code ObjectMapper} as it comes. */
enum Databind {
  /** {@code com.fasterxml.jackson}. */
  JACKSON_2 {
    private final com.fasterxml.jackson.databind.ObjectMapper mapper =
        new com.fasterxml.jackson.databind.ObjectMapper();

    @Override
    Reading read(Instance instance) {
      try {
        return new Reading(mapper.readValue(instance.text(), instance.type().type()), null);
      } catch (com.fasterxml.jackson.databind.exc.MismatchedInputException e) {
        return new Reading(null, e.getPathReference() + " " + e.getOriginalMessage());
      } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
        throw new AssertionError(this + " fails" + Conformance.describe(instance), e);
      }
    }

    @Override
    String write(Object model) {
      try {
        return mapper.writeValueAsString(model);
      } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
        throw new AssertionError(this + " does not write " + model, e);
      }
    }
  },

  /** {@code tools.jackson}. */
  JACKSON_3 {
    private final tools.jackson.databind.ObjectMapper mapper =
        new tools.jackson.databind.ObjectMapper();

    @Override
    Reading read(Instance instance) {
      try {
        return new Reading(mapper.readValue(instance.text(), instance.type().type()), null);
      } catch (tools.jackson.databind.exc.MismatchedInputException e) {
        return new Reading(null, e.getPathReference() + " " + e.getOriginalMessage());
      }
    }

    @Override
    String write(Object model) {
      return mapper.writeValueAsString(model);
    }
  };

  /**
   * What comes of reading.
   *
   * @param value the model; null if it was refused, or the document is null
   * @param refusal the way to what does not have the contract's shape, and what is wrong with it
   */
  record Reading(@Nullable Object value, @Nullable String refusal) {}

  /** Reads an instance as its type; any failure but a refusal of its shape is an error. */
  abstract Reading read(Instance instance);

  /** Writes a model. */
  abstract String write(Object model);
}
