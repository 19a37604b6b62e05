package dev.specwright.examples.sharedtypes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.specwright.pulze.model.Role;
import dev.specwright.pulze.model.Stop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Models in an {@code Optional}, and as keys. */
class ReviewTest {
  private static final String FULL =
      "{\"better\":"
          + Samples.REQUEST
          + ",\"ending\":[\"x\"],\"speaker\":\"robot\",\"remarks\":{\"user\":\"ask\",\"robot\":\"beep\"}}";
  private static final String EMPTY =
      "{\"better\":null,\"ending\":null,\"speaker\":null,\"remarks\":{}}";

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "JACKSON_2")
  void what_is_read_is_written_again(Mapper mapper) throws Exception {
    assertEquals(FULL, mapper.write(mapper.read(FULL, Review.class)));
    assertEquals(EMPTY, mapper.write(mapper.read(EMPTY, Review.class)));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "JACKSON_2")
  void parts_are_models(Mapper mapper) throws Exception {
    Review review = mapper.read(FULL, Review.class);
    assertEquals(Optional.of(Role.of("robot")), review.speaker());
    assertEquals(Optional.of(Stop.of(List.of("x"))), review.ending());
    assertEquals(Map.of(Role.USER, "ask", Role.of("robot"), "beep"), review.remarks());
    assertEquals(Optional.empty(), mapper.read(EMPTY, Review.class).better());
  }
}
