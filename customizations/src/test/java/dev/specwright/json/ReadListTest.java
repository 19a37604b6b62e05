package dev.specwright.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.model.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadListTest {
  private static List<String> read(int size) {
    String json =
        IntStream.range(0, size)
            .mapToObj(i -> "\"" + i + "\"")
            .collect(Collectors.joining(",", "[", "]"));
    Codec<ListOfStrings> codec =
        Codec.of(ListOfStrings.class, ListOfStrings::read, (out, value) -> out.any(value.items));
    return codec.readLenient(json).items;
  }

  @Test
  void it_holds_what_was_read_whatever_its_size() {
    for (int size = 0; size <= 70; size++) {
      List<String> expected = IntStream.range(0, size).mapToObj(String::valueOf).toList();
      List<String> read = read(size);
      assertEquals(expected, read);
      assertEquals(expected.hashCode(), read.hashCode());
      assertArrayEquals(expected.toArray(), read.toArray());
      List<String> each = new ArrayList<>();
      read.forEach(each::add);
      assertEquals(expected, each);
    }
  }

  @Test
  void it_cannot_be_changed_nor_read_beyond_its_end() {
    List<String> read = read(2);
    assertThrows(UnsupportedOperationException.class, () -> read.add("more"));
    assertThrows(UnsupportedOperationException.class, () -> read.set(0, "other"));
    assertThrows(UnsupportedOperationException.class, () -> read.remove(0));
    assertThrows(IndexOutOfBoundsException.class, () -> read.get(2));
  }

  @Test
  void it_is_not_copied_by_values_that_keep_it() {
    List<String> read = read(3);
    assertSame(read, Values.list(read, "items"));
  }

  private record ListOfStrings(List<String> items) {
    static ListOfStrings read(JsonReader in) {
      List<String> items = in.list(JsonReader::string);
      return new ListOfStrings(items == null ? List.of() : items);
    }
  }
}
