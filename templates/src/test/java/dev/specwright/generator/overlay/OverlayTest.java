package dev.specwright.generator.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.specwright.generator.issue.IssueReport;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.source.Node;
import dev.specwright.generator.source.ObjectNode;
import dev.specwright.generator.source.SourceFile;
import dev.specwright.generator.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OverlayTest {

  /** A case is a directory: contract, overlay, and the expected JSON or the expected report. */
  @TestFactory
  Stream<DynamicTest> everyCaseGivesWhatIsExpected() throws Exception {
    Path cases = Path.of(OverlayTest.class.getResource("cases").toURI());
    List<Path> directories;
    try (Stream<Path> list = Files.list(cases)) {
      directories = list.sorted().toList();
    }
    assertTrue(directories.size() > 10, "the cases are missing");
    return directories.stream()
        .map(dir -> DynamicTest.dynamicTest(dir.getFileName().toString(), () -> check(dir)));
  }

  private static void check(Path dir) throws Exception {
    Issues issues = new Issues();
    SourceReader reader = new SourceReader(dir, issues);
    Node contract = reader.read(dir.resolve("contract.yaml"));
    Node overlay = reader.read(dir.resolve("overlay.yaml"));
    assertNotNull(contract);
    assertNotNull(overlay);
    String before = contract.toJson();
    Node result = Overlay.of(overlay, issues).apply(contract);
    assertEquals(before, contract.toJson(), "the contract itself stays as it is");
    assertPointersLeadBack(result, result);
    Path json = dir.resolve("expected.json");
    Path error = dir.resolve("expected-error.txt");
    assertTrue(Files.exists(json) != Files.exists(error), "one expectation");
    if (Files.exists(error)) {
      assertEquals(Files.readString(error).strip(), IssueReport.of(issues.all()));
    } else {
      assertEquals("no issues", IssueReport.of(issues.all()));
      ObjectMapper jackson = new ObjectMapper();
      assertEquals(jackson.readTree(Files.readString(json)), jackson.readTree(result.toJson()));
    }
  }

  private static void assertPointersLeadBack(Node root, Node node) {
    assertEquals(node, root.at(node.pointer()), () -> node.pointer() + " leads elsewhere");
    node.entries().stream()
        .map(ObjectNode.Entry::value)
        .forEach(n -> assertPointersLeadBack(root, n));
    node.items().forEach(n -> assertPointersLeadBack(root, n));
  }

  @Test
  void every_value_is_located_in_the_file_it_was_written_in() {
    Node contract = read("api.yaml", "info:\n  title: T\n  a: 1\nlist: [x, y]\n");
    Node overlay =
        read(
            "api.overlay.yaml",
            """
            overlay: 1.0.0
            info: {title: O, version: 1}
            actions:
              - target: $.info
                update: {a: 2, new: {deep: 3}}
              - target: $.list[0]
                remove: true
            """);
    Issues issues = new Issues();
    Node result = Overlay.of(overlay, issues).apply(contract);
    assertEquals("no issues", IssueReport.of(issues.all()));
    assertEquals("api.yaml:2:10", result.get("info", "title").location().toString());
    assertEquals("api.overlay.yaml:5:17", result.get("info", "a").location().toString());
    assertEquals("api.yaml:3:3", result.get("info").entry("a").keyLocation().toString());
    assertEquals("api.overlay.yaml:5:20", result.get("info").entry("new").keyLocation().toString());
    Node deep = result.get("info", "new", "deep");
    assertEquals("api.overlay.yaml:5:32", deep.location().toString());
    assertEquals("#/info/new/deep", deep.pointer().toFragment());
    assertEquals("api.yaml:4:11", result.get("list").get(0).location().toString());
    assertEquals("#/list/0", result.get("list").get(0).pointer().toFragment());
    assertNull(result.get("list").get(1));
  }

  @Test
  void updates_cannot_get_around_the_limit_of_nesting() {
    StringBuilder actions =
        new StringBuilder("overlay: 1.0.0\ninfo: {title: O, version: 1}\nactions:\n");
    for (String target : List.of("$", "$" + ".a".repeat(300))) {
      actions.append("  - target: ").append(target).append("\n    update: ");
      actions.append("{a: ".repeat(300)).append("{}").append("}".repeat(300)).append("\n");
    }
    Issues issues = new Issues();
    Overlay.of(read("o.yaml", actions.toString()), issues).apply(read("c.yaml", "{}"));
    assertEquals(1, issues.all().size());
    assertEquals("nested-too-deeply", issues.all().get(0).id());
    assertEquals("o.yaml:6:13", issues.all().get(0).location().toString());
  }

  private static Node read(String name, String text) {
    Issues issues = new Issues();
    Node node = new SourceReader(Path.of(""), issues).parse(SourceFile.ofText(name, text));
    issues.throwIfAny();
    return java.util.Objects.requireNonNull(node);
  }
}
