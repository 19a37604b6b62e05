package dev.specwright.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sorts problems by where in the document they are, by parsing it a second time. What is missing
 * from an object stands at the object's end.
 */
final class DocumentOrder {
  /** A place some problem points to, or leads through. */
  private static final class Place {
    final Map<Object, Place> inside = new HashMap<>();
    int start = -1;
    int end = -1;
  }

  private record Placed(Problem problem, int order) {}

  private final JsonParser parser;
  private int order;

  private DocumentOrder(JsonParser parser) {
    this.parser = parser;
  }

  /** The problems in document order; those of one place stay in the order they have. */
  static List<Problem> sort(List<Problem> problems, Source source) {
    Place root = new Place();
    problems.forEach(problem -> place(root, problem.location()));
    try (JsonParser parser = source.open()) {
      parser.nextToken();
      new DocumentOrder(parser).visit(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Placed> placed = new ArrayList<>(problems.size());
    problems.forEach(problem -> placed.add(new Placed(problem, orderOf(root, problem.location()))));
    placed.sort(Comparator.comparingInt(Placed::order));
    return placed.stream().map(Placed::problem).toList();
  }

  private static void place(Place root, List<Object> location) {
    Place at = root;
    for (Object element : location) {
      at = at.inside.computeIfAbsent(element, key -> new Place());
    }
  }

  private static int orderOf(Place root, List<Object> location) {
    Place at = root;
    for (Object element : location) {
      Place next = at.inside.get(element);
      if (next == null || next.start < 0) {
        return at.end;
      }
      at = next;
    }
    return at.start;
  }

  private void visit(@Nullable Place place) throws IOException {
    if (place == null) {
      parser.skipChildren();
      return;
    }
    if (place.start < 0) {
      place.start = order++;
    }
    JsonToken token = parser.currentToken();
    if (place.inside.isEmpty()) {
      parser.skipChildren();
    } else if (token == JsonToken.START_OBJECT) {
      String name;
      while ((name = parser.nextFieldName()) != null) {
        parser.nextToken();
        visit(place.inside.get(name));
      }
    } else if (token == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        visit(place.inside.get(i));
      }
    }
    place.end = order++;
  }
}
