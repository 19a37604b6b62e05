package dev.specwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.specwright.generator.issue.IssueReport;
import dev.specwright.generator.issue.Issues;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
  private final Issues issues = new Issues();
  private final SourceReader reader = new SourceReader(Path.of(""), issues);

  @TestFactory
  Stream<DynamicTest> everyValueIsLocatedWhereItIsWritten() {
    return CaseFile.read(getClass(), "positions.txt").stream()
        .map(c -> DynamicTest.dynamicTest(c.name(), () -> assertEquals(c.expected(), outline(c))));
  }

  /**
   * One line per value: line:column of the key (if it has one) and of the value, pointer, JSON of a
   * scalar.
   */
  private static String outline(CaseFile.Case c) {
    Issues issues = new Issues();
    Node root = new SourceReader(Path.of(""), issues).parse(SourceFile.ofText("t", c.input()));
    assertNotNull(root, () -> IssueReport.of(issues.all()));
    List<String> lines = new ArrayList<>();
    outline(root, "", lines);
    return String.join("\n", lines);
  }

  private static void outline(Node node, String key, List<String> lines) {
    String value = node.isScalar() ? node.toJson() : node.isObject() ? "{" : "[";
    lines.add(key + place(node.location()) + " " + node.pointer().toFragment() + " " + value);
    node.entries().forEach(e -> outline(e.value(), place(e.keyLocation()) + " ", lines));
    node.items().forEach(item -> outline(item, "", lines));
  }

  private static String place(Location location) {
    return location.line() + ":" + location.column();
  }

  @Test
  void plain_scalars_follow_the_core_schema_of_yaml_1_2() {
    String yaml =
        "[n, yes, on, off, 0o17, 0x1F, 017, 1_000, 12:30, 1.50, 1e3, -0, +7, ~, null, Null, '',"
            + " true, True, 2001-01-01, '1', \"true\", =, .5, 1., 0b1]";
    Node root = read(yaml);
    List<Object> expected = new ArrayList<>();
    expected.addAll(
        List.of("n", "yes", "on", "off", BigInteger.valueOf(15), BigInteger.valueOf(31)));
    expected.addAll(List.of(BigInteger.valueOf(17), "1_000", "12:30", new BigDecimal("1.50")));
    expected.addAll(List.of(new BigDecimal("1e3"), BigInteger.ZERO, BigInteger.valueOf(7)));
    expected.add(null);
    expected.add(null);
    expected.add(null);
    expected.addAll(List.of("", true, true, "2001-01-01", "1", "true", "=", new BigDecimal(".5")));
    expected.addAll(List.of(new BigDecimal("1"), "0b1"));
    assertEquals(expected, root.toPlain());
    assertEquals("1.50", root.get(9).text());
    assertEquals("0x1F", root.get(5).text());
  }

  @Test
  void explicit_tags_of_the_core_schema_decide() {
    Node root =
        read("[!!str 1, !!int '2', !!float 3, !!bool 'true', !!null '', ! 4, !!map {}, !!seq []]");
    assertEquals("[\"1\",2,3,true,null,\"4\",{},[]]", root.toJson());
  }

  @Test
  void numbers_keep_every_digit() {
    Node root = read("[123456789012345678901234567890, 0.1000000000000000055511151231257827]");
    assertEquals(
        "[123456789012345678901234567890,0.1000000000000000055511151231257827]", root.toJson());
  }

  @Test
  void numbers_that_would_fill_the_memory_are_refused() {
    refuse(
        "maximum: 1e6000",
        """
        error[not-json] t.yaml:1:10: the exponent of the number 1e6000 is out of range
            1 | maximum: 1e6000
              |          ^
          fix: keep exponents within 5000, or quote it if it is text
        1 issue in t.yaml\
        """);
  }

  @Test
  void merge_keys_give_way_to_written_keys_and_the_first_source_wins() {
    Node root =
        read(
            """
            a: &a {x: 1, y: 1}
            b: &b {y: 2, z: 2}
            before: {<<: *a, x: 9}
            after: {x: 9, <<: *a}
            many: {<<: [*a, *b]}
            quoted: {'<<': 1}
            """);
    assertEquals("{\"x\":9,\"y\":1}", root.get("before").toJson());
    assertEquals("{\"x\":9,\"y\":1}", root.get("after").toJson());
    assertEquals("{\"x\":1,\"y\":1,\"z\":2}", root.get("many").toJson());
    assertEquals("{\"<<\":1}", root.get("quoted").toJson());
    assertEquals("#/many/z", root.get("many", "z").pointer().toFragment());
  }

  @Test
  void json_indented_with_tabs_is_json() throws Exception {
    String json =
        "\t{\n\t\"a\":\t\"x\\\"\\ty\",\r\n\t\"b\": [1,\t2.50, \"\\ud83d\\ude00\\/\"]\n}\n";
    Node root = read(json);
    ObjectMapper jackson = new ObjectMapper();
    assertEquals(jackson.readTree(json), jackson.readTree(root.toJson()));
    assertEquals("t.yaml:2:7", root.get("a").location().toString());
  }

  @Test
  void json_text_of_a_tree_is_what_another_parser_reads() throws Exception {
    Node root =
        read("{a: \"q\\\" b\\\\ n\\n t\\t \\x01 \\u2028 é 😀\", '': [null, true, -1.5e-7], c: {}}");
    ObjectMapper jackson = new ObjectMapper();
    Map<?, ?> read = jackson.readValue(root.toJson(), Map.class);
    assertEquals("q\" b\\ n\n t\t \u0001 \u2028 é 😀", read.get("a"));
    assertEquals(
        root.toPlain().toString(), "{a=" + read.get("a") + ", =[null, true, -1.5E-7], c={}}");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_text(@TempDir Path dir) throws Exception {
    Path file = Files.writeString(dir.resolve("bom.yaml"), "\uFEFFa: 1\n");
    Node root = new SourceReader(dir, issues).read(file);
    assertNotNull(root);
    assertEquals("bom.yaml:1:1", root.entry("a").keyLocation().toString());
  }

  @Test
  void a_file_that_is_not_utf_8_is_refused_at_the_first_wrong_byte(@TempDir Path dir)
      throws Exception {
    Path latin = dir.resolve("latin.yaml");
    Files.write(latin, "a: 1\nb: Gr\u00fc\u00df\n".getBytes(StandardCharsets.ISO_8859_1));
    Path utf16 = dir.resolve("utf16.yaml");
    Files.write(utf16, "\uFEFFa: 1\n".getBytes(StandardCharsets.UTF_16LE));
    SourceReader inDir = new SourceReader(dir, issues);
    assertNull(inDir.read(latin));
    assertNull(inDir.read(utf16));
    assertEquals(
        """
        error[not-utf8] latin.yaml:2:6: the file is not UTF-8 from here on
            2 | b: Gr
              |      ^
          fix: save the file as UTF-8
        error[not-utf8] utf16.yaml:1:1: the file is UTF-16
            1 |
              | ^
          fix: save the file as UTF-8
        2 issues in 2 files\
        """,
        IssueReport.of(issues.all()));
  }

  @Test
  void a_file_that_is_not_there_is_an_issue(@TempDir Path dir) {
    SourceReader inDir = new SourceReader(dir, issues);
    assertNull(inDir.read(dir.resolve("openapi/api.yaml")));
    assertNull(inDir.read(dir));
    assertEquals(
        """
        error[file-not-readable] .:1:1: . cannot be read: it is a directory
            1 |
              | ^
          fix: name a readable file
        error[file-not-found] openapi/api.yaml:1:1: there is no file openapi/api.yaml
            1 |
              | ^
          fix: correct the path or add the file
        2 issues in 2 files\
        """,
        IssueReport.of(issues.all()));
  }

  @Test
  void aliases_of_aliases_that_explode_are_refused() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      String alias = "*a" + (i - 1);
      yaml.append(
          "a"
              + i
              + ": &a"
              + i
              + " ["
              + String.join(", ", java.util.Collections.nCopies(10, alias))
              + "]\n");
    }
    refuse(
        yaml.toString(),
        """
        error[alias-bomb] t.yaml:6:15: the aliases of this file repeat more than 250000 values
            6 | a5: &a5 [*a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4, *a4]
              |               ^
          fix: use $ref instead of aliases of aliases
        1 issue in t.yaml\
        """);
  }

  @Test
  void ten_thousand_levels_of_nesting_are_refused_and_five_hundred_are_read() {
    refuse(
        "[".repeat(10_000) + "]".repeat(10_000),
        """
        error[nested-too-deeply] t.yaml:1:501: objects and arrays are nested more than 500 levels deep
            1 | …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…
              |                                                    ^
          fix: move inner schemas to components/schemas and refer to them
        1 issue in t.yaml\
        """);
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      block.append(" ".repeat(i)).append("a:\n");
    }
    assertNull(
        new SourceReader(Path.of(""), new Issues())
            .parse(SourceFile.ofText("t", block.toString())));
    Node deepest = read("[".repeat(500) + "]".repeat(500));
    assertEquals(1_000, deepest.toJson().length());
  }

  @Test
  void aliases_do_not_get_around_the_limit_of_nesting() {
    String yaml =
        "a: &a "
            + "[".repeat(300)
            + "]".repeat(300)
            + "\nb: "
            + "[".repeat(300)
            + "*a"
            + "]".repeat(300);
    Issues found = new Issues();
    assertNull(new SourceReader(Path.of(""), found).parse(SourceFile.ofText("t", yaml)));
    assertEquals("nested-too-deeply", found.all().get(0).id());
  }

  @Test
  void a_file_beyond_the_limit_is_refused() {
    Issues found = new Issues();
    String text = "#".repeat(SourceReader.MAX_CODE_POINTS + 1);
    assertNull(new SourceReader(Path.of(""), found).parse(SourceFile.ofText("t.yaml", text)));
    assertEquals(1, found.all().size());
    assertEquals("file-too-large", found.all().get(0).id());
    assertEquals(
        "67108865 characters are more than the 67108864 allowed", found.all().get(0).message());
    assertEquals("split the file", found.all().get(0).remedy());
  }

  @Test
  void a_file_of_several_megabytes_is_read_whole(@TempDir Path dir) throws Exception {
    StringBuilder yaml = new StringBuilder("openapi: 3.1.0\ncomponents:\n  schemas:\n");
    int schemas = 0;
    while (yaml.length() < 5_000_000) {
      yaml.append("    S").append(schemas++).append(":\n");
      yaml.append(
          "      type: object\n      description: |\n        A schema of the large file.\n");
      yaml.append("      properties:\n        id: {type: integer, minimum: 0}\n");
    }
    Path file = Files.writeString(dir.resolve("large.yaml"), yaml);
    Node root = new SourceReader(dir, issues).read(file);
    assertNotNull(root);
    Node all = root.get("components", "schemas");
    assertEquals(schemas, all.size());
    Node last = all.get("S" + (schemas - 1), "properties", "id", "minimum");
    assertEquals("large.yaml:" + (3 + schemas * 6) + ":38", last.location().toString());
  }

  @Test
  void a_walk_needs_no_casts() {
    Node root = read("{a: {b: [10, {c: x}]}, s: text, t: true}");
    assertEquals("x", root.at(JsonPointer.parse("/a/b/1/c")).text());
    assertNull(root.at(JsonPointer.parse("/a/b/01")));
    assertNull(root.at(JsonPointer.parse("/a/b/-")));
    assertNull(root.at(JsonPointer.parse("/s/x")));
    assertNull(root.get("s").get("x"));
    assertNull(root.get("a", "nothing", "there"));
    assertEquals("text", root.string("s"));
    assertNull(root.string("t"));
    assertTrue(root.flag("t"));
    assertFalse(root.flag("s"));
    assertEquals(List.of("a", "s", "t"), List.copyOf(root.keys()));
    assertTrue(root.get("s").keys().isEmpty() && root.get("s").items().isEmpty());
  }

  @Test
  void same_value_ignores_order_and_spelling_of_numbers() {
    assertTrue(read("{a: 1, b: [1.0, x]}").sameValue(read("{b: [1, x], a: 0x1}")));
    assertFalse(read("{a: 1}").sameValue(read("{a: '1'}")));
    assertFalse(read("[1, 2]").sameValue(read("[2, 1]")));
    assertFalse(read("{a: 1}").sameValue(read("{b: 1}")));
    assertFalse(read("null").sameValue(read("''")));
  }

  private Node read(String text) {
    Node node = reader.parse(SourceFile.ofText("t.yaml", text));
    assertNotNull(node, () -> IssueReport.of(issues.all()));
    return node;
  }

  private static void refuse(String text, String report) {
    Issues issues = new Issues();
    assertNull(new SourceReader(Path.of(""), issues).parse(SourceFile.ofText("t.yaml", text)));
    assertEquals(report, IssueReport.of(issues.all()));
  }
}
