package dev.specwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.specwright.generator.issue.IssueReport;
import dev.specwright.generator.issue.Issues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferencesTest {
  @TempDir Path dir;
  private final Issues issues = new Issues();

  @Test
  void a_reference_leads_within_the_document_by_escaped_and_percent_encoded_pointers()
      throws Exception {
    Node root =
        contract(
            """
            a: {$ref: '#/paths/~1x~1%7Bid%7D/a~0b%20c'}
            b: {$ref: '#/list/1'}
            c: {$ref: '#'}
            d: {$ref: 'api.yaml#/list/0'}
            e: {$ref: ''}
            paths: {'/x/{id}': {'a~b c': found}}
            list: [zero, one]
            """);
    References references = references(root);
    assertEquals("found", references.resolve(root.get("a")).text());
    assertEquals("one", references.resolve(root.get("b")).text());
    assertSame(root, references.resolve(root.get("c")));
    assertEquals("zero", references.resolve(root.get("d")).text());
    assertSame(root, references.resolve(root.get("e")));
    assertEquals(List.of(), issues.all());
  }

  @Test
  void a_reference_leads_into_other_files_and_back() throws Exception {
    write("common/types.yaml", "A: {$ref: '#/B'}\nB: {$ref: '../api.yaml#/x'}\n");
    write("common/whole file.json", "{\"type\": \"string\"}");
    Node root =
        contract(
            "a: {$ref: './common/types.yaml#/A'}\nb: {$ref: 'common/whole%20file.json'}\nx: end\n");
    References references = references(root);
    Node end = references.follow(root.get("a"));
    assertSame(root.get("x"), end);
    assertEquals("string", references.resolve(root.get("b")).string("type"));
    assertEquals("#/x", references.address(end));
    Node inTypes = references.resolve(root.get("a"));
    assertEquals("common/types.yaml#/A", references.address(inTypes));
    assertSame(inTypes, references.resolve(root.get("a")), "files are read once");
    assertEquals(
        "[api.yaml, common/types.yaml, common/whole file.json]", references.files().toString());
  }

  @Test
  void dead_references_say_what_comes_closest() throws Exception {
    write("common.yaml", "schemas: {Tool: {}}\n");
    write("broken.yaml", "a: [\n");
    Node root =
        contract(
            """
            r01: {$ref: '#/components/schemas/Tol'}
            r02: {$ref: '#/components/schema/Tool'}
            r03: {$ref: '#/definitions/ToolCall'}
            r04: {$ref: '#/components/schemas/Completely'}
            r05: {$ref: '#/list/7'}
            r06: {$ref: '#/r01/$ref/deeper'}
            r07: {$ref: 'common.yaml#/schemas/Tools'}
            r08: {$ref: 'missing.yaml'}
            r09: {$ref: 'missing.yaml#/again'}
            r10: {$ref: 'broken.yaml#/a'}
            r11: {$ref: 'https://example.com/a.yaml#/x'}
            r12: {$ref: '#Tool'}
            r13: {$ref: '#/a%zz'}
            r14: {$ref: '#/a~2'}
            components: {schemas: {Tool: {}, ToolCall: {}}}
            list: [x]
            """);
    References references = references(root);
    for (ObjectNode.Entry entry : root.entries()) {
      if (References.isReference(entry.value())) {
        assertNull(references.resolve(entry.value()), entry.key());
      }
    }
    assertEquals(
        CaseFile.read(getClass(), "dead-references.txt").get(0).expected(),
        IssueReport.of(issues.all()));
  }

  @Test
  void circles_end_in_an_issue() throws Exception {
    Node root = contract("a: {$ref: '#/b'}\nb: {$ref: '#/a'}\nself: {$ref: '#/self'}\n");
    References references = references(root);
    assertNull(references.follow(root.get("a")));
    assertNull(references.follow(root.get("self")));
    assertEquals(
        """
        error[circular-ref] api.yaml:1:11: '#/b' leads in a circle: it comes back to a reference already followed and never reaches a value
            1 | a: {$ref: '#/b'}
              |           ^
          fix: make one of the references of the circle a value
        error[circular-ref] api.yaml:3:14: '#/self' leads in a circle: it refers to itself and never reaches a value
            3 | self: {$ref: '#/self'}
              |              ^
          fix: make one of the references of the circle a value
        2 issues in api.yaml\
        """,
        IssueReport.of(issues.all()));
  }

  @Test
  void what_an_overlay_refers_to_is_in_the_contract() throws Exception {
    Path overlayPath = write("overlays/api.overlay.yaml", "x: {$ref: '#/target'}\n");
    Node overlay = new SourceReader(dir, issues).read(overlayPath);
    Node root = contract("target: found\n");
    Path contract = dir.resolve("api.yaml");
    SourceFile overlayFile = overlay.location().file();
    References references =
        new References(new SourceReader(dir, issues), issues, contract, root, overlayFile);
    assertSame(root.get("target"), references.resolve(overlay.get("x")));
  }

  private Node contract(String yaml) throws IOException {
    Node root = new SourceReader(dir, issues).read(write("api.yaml", yaml));
    assertNotNull(root, () -> IssueReport.of(issues.all()));
    return root;
  }

  private References references(Node root) {
    return new References(
        new SourceReader(dir, issues), issues, dir.resolve("api.yaml"), root, null);
  }

  private Path write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
