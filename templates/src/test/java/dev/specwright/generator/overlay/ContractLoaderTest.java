package dev.specwright.generator.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.specwright.generator.issue.IssueReport;
import dev.specwright.generator.issue.Issues;
import dev.specwright.generator.issue.Skips;
import dev.specwright.generator.source.CaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ContractLoaderTest {
  private static final String HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";

  @TempDir Path dir;
  private final Issues issues = new Issues();

  @TestFactory
  Stream<DynamicTest> everyContractThatCannotBeUsedSaysWhereWhatAndHowToRepairIt() {
    return CaseFile.read(getClass(), "contracts.txt").stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.name(),
                    () -> {
                      Path file = Files.writeString(dir.resolve("api.yaml"), c.input());
                      Issues found = new Issues();
                      new ContractLoader(dir).load(file, null, found);
                      assertEquals(c.expected(), report(found));
                    }));
  }

  private static String report(Issues issues) {
    return issues.warnings().stream()
            .map(warning -> IssueReport.warning(warning) + "\n")
            .collect(Collectors.joining())
        + IssueReport.of(issues.all());
  }

  @Test
  void a_contract_knows_its_version_its_files_and_its_references() throws Exception {
    Path api =
        write(
            "openapi/api.yaml",
            HEAD + "paths: {}\ncomponents: {schemas: {A: {$ref: 'types/a.yaml#/A'}}}\n");
    write(
        "openapi/types/a.yaml", "A: {properties: {b: {$ref: 'b.yaml'}}}\nUnused: {$ref: '#/no'}\n");
    write("openapi/types/b.yaml", "type: string\n");
    Path overlay =
        write(
            "openapi/api.overlay.yaml",
            """
            overlay: 1.0.0
            info: {title: O, version: '1'}
            actions:
              - target: $.components.schemas
                update: {B: {$ref: '#/components/schemas/A'}}
            """);
    Contract contract = load(api, overlay);
    assertEquals("no issues", IssueReport.of(issues.all()));
    assertNotNull(contract);
    assertEquals(Contract.Version.V3_1, contract.version());
    assertEquals("openapi/api.yaml", contract.file().path());
    assertEquals(
        "[openapi/api.yaml, openapi/api.overlay.yaml, openapi/types/a.yaml, openapi/types/b.yaml]",
        contract.files().toString());
    var schemas = contract.root().get("components", "schemas");
    var a = contract.references().follow(schemas.get("A"));
    assertSame(a, contract.references().follow(schemas.get("B")));
    assertEquals("types/a.yaml#/A", contract.references().address(a));
  }

  @Test
  void the_files_themselves_stay_untouched_and_an_overlay_may_lift_what_would_be_refused()
      throws Exception {
    Path api = write("api.json", "{\"openapi\":\"3.0.3\",\"info\":{\"title\":\"T\"},\"paths\":{}}");
    Path overlay =
        write(
            "o.yaml",
            "overlay: 1.0.0\ninfo: {title: O, version: '1'}\nactions:\n"
                + "  - {target: $.info, update: {version: '1'}}\n");
    String before = Files.readString(api);
    Contract contract = load(api, overlay);
    assertEquals("no issues", IssueReport.of(issues.all()));
    assertEquals(Contract.Version.V3_0, contract.version());
    assertEquals("1", contract.root().get("info", "version").text());
    assertEquals(before, Files.readString(api));
  }

  @Test
  void what_is_wrong_with_both_files_is_said_at_once() throws Exception {
    Path api = write("api.yaml", "a: [\n");
    Path overlay = write("o.yaml", "b: }\n");
    assertNull(load(api, overlay));
    assertEquals(
        """
        error[yaml-syntax] api.yaml:2:1: a value is missing here
            2 |
              | ^
          fix: write the value, or close the bracket before it
        error[yaml-syntax] o.yaml:1:4: a value is missing here
            1 | b: }
              |    ^
          fix: write the value, or close the bracket before it
        2 issues in 2 files\
        """,
        IssueReport.of(issues.all()));
  }

  @Test
  void what_the_second_reading_says_may_be_skipped_by_name() throws Exception {
    Path api = write("api.yaml", HEAD + "paths: {/a: {gett: {}}}\n");
    Issues skipping = new Issues(Skips.parse("swagger-parser@/paths/~1a/gett"));
    assertNotNull(new ContractLoader(dir).load(api, null, skipping));
    skipping.addStaleSkips();
    assertEquals("no issues", IssueReport.of(skipping.all()));
  }

  @Test
  void what_is_harmless_or_right_is_no_issue() throws Exception {
    Path api =
        write(
            "api.yaml",
            HEAD
                + """
                paths:
                  /a:
                    get: {operationId: same, x-oai-meta: {a: 1}, responses: {'200': {}}}
                    put: {operationId: same, responses: {default: {description: d}}}
                webhooks: {}
                components:
                  schemas:
                    Any: true
                    'A name': {type: [string, 'null'], const: x, example: {$ref: '#/no/reference'}}
                    Data: {default: {$ref: '#/nowhere'}, x-data: {$ref: '#/nowhere'}, enum: [{$ref: 'no'}]}
                    Named: {properties: {$ref: {type: string}, default: {$ref: '#/components/schemas/Any'}}}
                    Tree: {properties: {children: {items: {$ref: '#/components/schemas/Tree'}}}}
                """);
    Contract contract = load(api, null);
    assertEquals("no issues", IssueReport.of(issues.all()));
    assertNotNull(contract);
  }

  private @Nullable Contract load(Path contract, @Nullable Path overlay) {
    return new ContractLoader(dir).load(contract, overlay, issues);
  }

  private Path write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
