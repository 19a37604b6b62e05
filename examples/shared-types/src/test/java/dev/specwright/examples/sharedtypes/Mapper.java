package dev.specwright.examples.sharedtypes;

/** An object mapper of either generation, as it comes. */
enum Mapper {
  JACKSON_2 {
    private final com.fasterxml.jackson.databind.ObjectMapper mapper =
        new com.fasterxml.jackson.databind.ObjectMapper();

    @Override
    <T> T read(String json, Class<T> type) throws Exception {
      return mapper.readValue(json, type);
    }

    @Override
    String write(Object value) throws Exception {
      return mapper.writeValueAsString(value);
    }

    @Override
    <T> T convert(Object value, Class<T> type) {
      return mapper.convertValue(value, type);
    }
  },
  /** With what Jackson 2 needs to know {@code Optional}; Jackson 3 knows it. */
  JACKSON_2_WITH_OPTIONAL {
    private final com.fasterxml.jackson.databind.json.JsonMapper mapper =
        com.fasterxml.jackson.databind.json.JsonMapper.builder()
            .addModule(new com.fasterxml.jackson.datatype.jdk8.Jdk8Module())
            .build();

    @Override
    <T> T read(String json, Class<T> type) throws Exception {
      return mapper.readValue(json, type);
    }

    @Override
    String write(Object value) throws Exception {
      return mapper.writeValueAsString(value);
    }

    @Override
    <T> T convert(Object value, Class<T> type) {
      return mapper.convertValue(value, type);
    }
  },
  JACKSON_3 {
    private final tools.jackson.databind.json.JsonMapper mapper =
        new tools.jackson.databind.json.JsonMapper();

    @Override
    <T> T read(String json, Class<T> type) {
      return mapper.readValue(json, type);
    }

    @Override
    String write(Object value) {
      return mapper.writeValueAsString(value);
    }

    @Override
    <T> T convert(Object value, Class<T> type) {
      return mapper.convertValue(value, type);
    }
  };

  abstract <T> T read(String json, Class<T> type) throws Exception;

  abstract String write(Object value) throws Exception;

  abstract <T> T convert(Object value, Class<T> type);
}
