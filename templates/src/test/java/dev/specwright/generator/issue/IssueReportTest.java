package dev.specwright.generator.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.generator.source.JsonPointer;
import dev.specwright.generator.source.Location;
import dev.specwright.generator.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssueReportTest {
  private final SourceFile file =
      SourceFile.ofText("openapi/pulze.yaml", "a: 1\n\tb:\t2\n" + "x".repeat(300) + "\n😀😀 end\n");

  @Test
  void issues_come_in_file_and_line_order_each_once_and_are_counted() {
    SourceFile other = SourceFile.ofText("a.yaml", "only: line\n");
    Issues issues = new Issues();
    assertFalse(issues.hasErrors());
    issues.add("late", new Location(file, 2, 5), "second\nline", "do\nthat");
    issues.add("early", new Location(file, 1, 4), "first", "do this");
    issues.add("early", new Location(file, 1, 4), "first", "do this");
    issues.add("other-file", new Location(other, 1, 7), "elsewhere", "do it");
    assertTrue(issues.hasErrors());
    assertEquals(
        """
        error[other-file] a.yaml:1:7: elsewhere
            1 | only: line
              |       ^
          fix: do it
        error[early] openapi/pulze.yaml:1:4: first
            1 | a: 1
              |    ^
          fix: do this
        error[late] openapi/pulze.yaml:2:5: second
            line
            2 |  b: 2
              |     ^
          fix: do
            that
        3 issues in 2 files\
        """,
        IssueReport.of(issues.all()));
  }

  @Test
  void a_long_line_is_shown_around_the_place() {
    Issue issue = new Issue("x", new Location(file, 3, 150), "m", "r");
    assertEquals(
        "error[x] openapi/pulze.yaml:3:150: m\n"
            + ("    3 | …" + "x".repeat(100) + "…\n")
            + ("      | " + " ".repeat(51) + "^\n")
            + "  fix: r",
        IssueReport.of(issue));
  }

  @Test
  void columns_count_characters_and_a_place_behind_the_text_is_no_failure() {
    assertEquals(
        "error[x] openapi/pulze.yaml:4:4: m\n    4 | 😀😀 end\n      |    ^\n  fix: r",
        IssueReport.of(new Issue("x", new Location(file, 4, 4), "m", "r")));
    assertEquals(
        "error[x] openapi/pulze.yaml:99:4: m\n  fix: r",
        IssueReport.of(new Issue("x", new Location(file, 99, 4), "m", "r")));
    assertEquals("no issues", IssueReport.of(List.of()));
  }

  @Test
  void an_issue_that_may_be_left_out_prints_the_text_that_does_so() {
    JsonPointer at = JsonPointer.of("paths", "/a,b{x}", "100%");
    Issue issue = new Issue("unsupported-keyword", file.start(), "m", "r").skippable(at);
    assertTrue(
        IssueReport.of(issue)
            .endsWith(
                "\n  or leave it out: skipIssues=unsupported-keyword@/paths/~1a%2Cb{x}/100%25"),
        IssueReport.of(issue));
  }

  @Test
  void the_exception_is_the_report_and_has_no_stack_trace() {
    Issues issues = new Issues();
    issues.throwIfAny();
    issues.add("x", file.start(), "m", "r");
    ContractException e = assertThrows(ContractException.class, issues::throwIfAny);
    assertEquals(IssueReport.of(issues.all()), e.getMessage());
    assertEquals(0, e.getStackTrace().length);
    assertEquals(issues.all(), e.issues());
  }

  @Test
  void an_id_is_lower_case_words_joined_by_hyphens() {
    for (String id : List.of("", "Upper", "a--b", "-a", "a b", "a_b")) {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> new Issue(id, file.start(), "m", "r"));
      assertEquals("not an issue id: '" + id + "'", e.getMessage());
    }
  }
}
