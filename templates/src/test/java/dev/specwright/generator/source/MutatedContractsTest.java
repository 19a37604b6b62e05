package dev.specwright.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.specwright.generator.issue.Issue;
import dev.specwright.generator.issue.IssueReport;
import dev.specwright.generator.issue.Issues;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MutatedContractsTest {
  private static final String CONTRACT =
      """
      openapi: 3.1.0 # comment
      info: {title: 'T', version: "1.0", x: &a [1, 2.5, ~]}
      paths:
        /a/{b}:
          get: &get
            description: |-
              Some text
                indented
            tags: [x, 'it''s', "q\\" \\u00e9"]
            deprecated: true
          post:
            <<: *get
            list:
            - a: *a
            - !!str 5
      ? explicit
      : >+
        folded

      """;
  private static final String ALPHABET = " \t\n\r:-?,[]{}#&*!|>'\"%@`\\~<=.0a\u0007\u0085\u2028é😀";

  @Test
  void whatever_is_written_gives_a_tree_or_an_issue_with_a_place() {
    long seed = Long.getLong("specwright.seed", 5);
    Random random = new Random(seed);
    int refused = 0;
    for (int i = 0; i < 5_000; i++) {
      String text = mutate(random);
      refused += read(text, seed) ? 0 : 1;
    }
    assertTrue(refused > 500 && refused < 5_000, "refused " + refused + ", seed " + seed);
  }

  private static boolean read(String text, long seed) {
    Issues issues = new Issues();
    SourceFile file = SourceFile.ofText("t", text);
    try {
      Node root = new SourceReader(Path.of(""), issues).parse(file);
      assertEquals(root == null, issues.hasErrors());
      for (Issue issue : issues.all()) {
        assertTrue(issue.location().line() <= file.lineCount() + 1, issue::toString);
        IssueReport.of(issue);
      }
      return root != null;
    } catch (RuntimeException | AssertionError e) {
      return fail("seed " + seed + ", text:\n" + text, e);
    }
  }

  private static String mutate(Random random) {
    StringBuilder text = new StringBuilder(CONTRACT);
    for (int n = random.nextInt(3); n >= 0; n--) {
      int at = random.nextInt(text.length());
      int symbol =
          ALPHABET.offsetByCodePoints(
              0, random.nextInt(ALPHABET.codePointCount(0, ALPHABET.length())));
      String insert = Character.toString(ALPHABET.codePointAt(symbol));
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, insert);
        case 1 -> text.replace(at, at + 1, insert);
        default -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(5)));
      }
    }
    return text.toString();
  }
}
