package dev.specwright.generator.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.source.CaseFile;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.SourceFile;
import dev.specwright.generator.source.SourceReader;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JsonPathTest {

  /** Each case is a document and lines {@code query => pointers}. */
  @TestFactory
  Stream<DynamicTest> everyQuerySelectsWhatRfc9535Says() {
    return CaseFile.read(getClass(), "json-path.txt").stream()
        .flatMap(
            c -> {
              Node root = document(c.input());
              return c.expected()
                  .lines()
                  .map(line -> line.split(" => ", -1))
                  .map(
                      q ->
                          DynamicTest.dynamicTest(q[0], () -> assertEquals(q[1], run(q[0], root))));
            });
  }

  /** Each case is a query and the column, what is wrong and the remedy. */
  @TestFactory
  Stream<DynamicTest> everyRefusedQuerySaysWhereWhatAndHowToRepairIt() {
    return CaseFile.read(getClass(), "json-path-errors.txt").stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.name(),
                    () -> {
                      JsonPathException e =
                          assertThrows(JsonPathException.class, () -> JsonPath.parse(c.input()));
                      assertEquals(
                          c.expected(),
                          e.column() + ": " + e.getMessage() + "\nfix: " + e.remedy());
                    }));
  }

  /** If every filter asked the one inside it anew, this would not end within a lifetime. */
  @Test
  void filtersInFiltersAreAskedOncePerValue() throws JsonPathException {
    Node root = document("[".repeat(60) + "{a: {b: c}}" + "]".repeat(60));
    String end = "nothing" + "]".repeat(40);
    assertEquals("", run("$" + "[?@..".repeat(40) + end, root));
    assertEquals("", run("$" + "[?$..".repeat(40) + end, root));
    assertEquals("#/0 #/1", run("$[?@..[?@..[?@..*]]]", document("[[[[1]]], {a: [[2]]}, [3]]")));
  }

  private static Node document(String text) {
    Issues issues = new Issues();
    Node root = new SourceReader(Path.of(""), issues).parse(SourceFile.ofText("t", text));
    issues.throwIfAny();
    return java.util.Objects.requireNonNull(root);
  }

  private static String run(String query, Node root) throws JsonPathException {
    return JsonPath.parse(query).select(root).stream()
        .map(node -> node.pointer().toFragment())
        .collect(Collectors.joining(" "));
  }
}
