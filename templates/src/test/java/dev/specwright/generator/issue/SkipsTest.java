package dev.specwright.generator.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.generator.source.JsonPointer;
import dev.specwright.generator.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkipsTest {
  private final SourceFile file = SourceFile.ofText("api.yaml", "a: 1\n");

  @Test
  void an_entry_drops_the_issue_it_names_and_no_other() {
    Issues issues =
        new Issues(Skips.parse("not-supported@/a/b,\n  other@\n, not-supported@/c~1d\r\n"));
    issues.add(issue("not-supported").skippable(JsonPointer.of("a", "b")));
    issues.add(issue("not-supported").skippable(JsonPointer.of("c/d")));
    issues.add(issue("other").skippable(JsonPointer.root()));
    issues.addStaleSkips();
    assertFalse(issues.hasErrors(), () -> IssueReport.of(issues.all()));
    issues.add(issue("not-supported").skippable(JsonPointer.of("a")));
    issues.add(issue("other").skippable(JsonPointer.of("a", "b")));
    assertEquals(2, issues.all().size());
  }

  @Test
  void an_issue_that_may_not_be_skipped_stays_and_the_entry_is_stale() {
    Issues issues = new Issues(Skips.parse("severe@/a"));
    issues.add(issue("severe"));
    issues.addStaleSkips();
    assertEquals(
        """
        error[severe] api.yaml:1:1: m
            1 | a: 1
              | ^
          fix: r
        error[stale-skip] option skipIssues:1:1: 'severe@/a' skips nothing: there is no such issue at that place, or it may not be skipped
            1 | severe@/a
              | ^
          fix: remove it from the option skipIssues
        2 issues in 2 files\
        """,
        IssueReport.of(issues.all()));
  }

  @Test
  void the_printed_entry_skips_whatever_characters_the_pointer_has() {
    for (String key :
        List.of("a,b", "100%", "%2C", "a\nb", "a@b", "~/", " ", "é😀", "", "*", "a%0a")) {
      JsonPointer pointer = JsonPointer.of("x", key);
      Issues issues = new Issues(Skips.parse(Skips.entry("some-id", pointer) + ",other@/y"));
      issues.add(issue("some-id").skippable(pointer));
      issues.add(issue("other").skippable(JsonPointer.of("y")));
      issues.addStaleSkips();
      assertFalse(issues.hasErrors(), () -> "'" + key + "'\n" + IssueReport.of(issues.all()));
    }
  }

  @Test
  void null_and_blank_mean_no_skips() {
    for (String option : new String[] {null, "", " ,\n, "}) {
      Issues issues = new Issues(Skips.parse(option));
      issues.addStaleSkips();
      assertFalse(issues.hasErrors());
    }
  }

  @Test
  void entries_that_cannot_be_read_are_issues() {
    Issues issues = new Issues(Skips.parse("no-place, UPPER@/a\nx@a\nx@/~2\nx@/50%\nx@/a\nx@/a"));
    issues.add(issue("x").skippable(JsonPointer.of("a")));
    assertTrue(issues.hasErrors());
    assertEquals(
        """
        error[malformed-skip] option skipIssues:1:1: 'no-place' does not name an issue and its place
            1 | no-place, UPPER@/a
              | ^
          fix: write <issue-id>@<json-pointer>, as the report of the issue prints it
        error[malformed-skip] option skipIssues:1:11: 'UPPER@/a' does not name an issue and its place
            1 | no-place, UPPER@/a
              |           ^
          fix: write <issue-id>@<json-pointer>, as the report of the issue prints it
        error[malformed-skip] option skipIssues:2:1: 'x@a' does not name an issue and its place
            2 | x@a
              | ^
          fix: write <issue-id>@<json-pointer>, as the report of the issue prints it
        error[malformed-skip] option skipIssues:3:1: in a JSON Pointer '~' is written '~0' and '/' inside a key '~1': '/~2'
            3 | x@/~2
              | ^
          fix: copy the entry from the report of the issue
        error[malformed-skip] option skipIssues:4:1: a '%' in a skip is written '%25': '/50%'
            4 | x@/50%
              | ^
          fix: copy the entry from the report of the issue
        error[malformed-skip] option skipIssues:6:1: 'x@/a' is there twice
            6 | x@/a
              | ^
          fix: remove one of the two
        6 issues in option skipIssues\
        """,
        IssueReport.of(issues.all()));
  }

  private Issue issue(String id) {
    return new Issue(id, file.start(), "m", "r");
  }
}
