package dev.specwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.specwright.generator.issue.IssueReport;
import dev.specwright.generator.issue.Issues;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class YamlIssuesTest {

  @TestFactory
  Stream<DynamicTest> everyRefusedYamlSaysWhereWhatAndHowToRepairIt() {
    return CaseFile.read(getClass(), "yaml-issues.txt").stream()
        .map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
  }

  private static void check(CaseFile.Case c) {
    Issues issues = new Issues();
    SourceReader reader = new SourceReader(Path.of(""), issues);
    Node node = reader.parse(SourceFile.ofText("api.yaml", c.input()));
    assertEquals(c.expected(), IssueReport.of(issues.all()));
    assertNull(node);
  }
}
