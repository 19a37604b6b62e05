package dev.specwright.generator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How rendered text is laid out. */
class JavaLayoutTest {

  @Test
  void braces_indent_by_two() {
    assertLaidOut(
        """
        class A {
          void a() {
            if (b) {
              c();
            } else {
              d();
            }
          }
        }
        """,
        """
        class A {
              void a() {
        if (b) {
        c();
        } else {
        d();
        }
        }
        }
        """);
  }

  @Test
  void braces_and_parentheses_in_literals_do_not_count() {
    assertLaidOut(
        """
        class A {
          String a = "{ (\\" {";
          char b = '{';
          char c = '\\'';
          int d;
        }
        """,
        """
        class A {
        String a = "{ (\\" {";
        char b = '{';
        char c = '\\'';
        int d;
        }
        """);
  }

  @Test
  void blank_lines_do_not_double_nor_stand_at_the_edges_of_a_block() {
    assertLaidOut(
        """
        class A {
          int a;

          int b;
        }
        """,
        """

        class A {

        int a;


        int b;

        }

        """);
  }

  @Test
  void a_chained_call_hangs_from_its_expression() {
    assertLaidOut(
        """
        class A {
          A a() {
            return b(c)
                .d()
                .e();
          }
        }
        """,
        """
        class A {
        A a() {
        return b(c)
        .d()
        .e();
        }
        }
        """);
  }

  @Test
  void comments_are_indented_with_the_code() {
    assertLaidOut(
        """
        class A {
          /** One line. */
          int a;
          // a remark {
          int b;

          /**
           * First.
           *
           * <p>Second.
           */
          int c;
        }
        """,
        """
        class A {
        /**
         * One line.
         */
        int a;
        // a remark {
        int b;

        /**
        * First.
        *
        * <p>Second.
        */
        int c;
        }
        """);
  }

  /** Whatever is rendered, layout moves white space and nothing else, and keeps to the page. */
  @Test
  void layout_changes_nothing_but_white_space() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      String rendered = "class A {\n" + lines(random, "\n") + "}\n";
      String laidOut = JavaLayout.format(rendered);
      long run = seed;
      assertEquals(bare(rendered), bare(laidOut), () -> "seed " + run + "\n" + laidOut);
      assertTrue(
          laidOut.lines().allMatch(line -> line.length() <= JavaLayout.WIDTH),
          () -> "seed " + run + " is too wide\n" + laidOut);
      assertTrue(
          laidOut.lines().noneMatch(line -> line.endsWith(" ")),
          () -> "seed " + run + " has blanks at an end\n" + laidOut);
    }
  }

  private static String lines(Random random, String end) {
    return IntStream.range(0, 1 + random.nextInt(5))
        .mapToObj(i -> "return " + expression(random, 3) + ";" + end)
        .collect(Collectors.joining());
  }

  private static String expression(Random random, int depth) {
    String word = "name" + random.nextInt(1000000);
    return switch (depth == 0 ? random.nextInt(2) : random.nextInt(6)) {
      case 0 -> word;
      case 1 -> "\"text, (with) " + word + " {\"";
      case 2 -> "new `" + word + "`";
      case 3 -> expression(random, depth - 1) + " && " + expression(random, depth - 1);
      default ->
          word
              + IntStream.range(0, 1 + random.nextInt(4))
                  .mapToObj(i -> expression(random, depth - 1))
                  .collect(Collectors.joining(", ", "(", ")"));
    };
  }

  private static List<Integer> bare(String text) {
    return text.codePoints().filter(c -> !Character.isWhitespace(c)).boxed().toList();
  }

  private static void assertLaidOut(String expected, String rendered) {
    assertEquals(expected, JavaLayout.format(rendered));
    assertEquals(expected, JavaLayout.format(expected), "a second time");
  }
}
