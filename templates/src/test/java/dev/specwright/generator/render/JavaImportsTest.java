package dev.specwright.generator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of names between back quotes. */
class JavaImportsTest {

  @Test
  void a_name_becomes_simple_and_is_imported() {
    assertResolves(
        """
        import java.util.List;

        class A { List<String> a; }
        """,
        """
        `imports`

        class A { `java.util.List`<`java.lang.String`> a; }
        """);
  }

  @Test
  void imports_are_sorted_and_each_is_there_once() {
    assertResolves(
        """
        import a.Z;
        import b.Y;
        import b.c.B;
        class A { B x; Y y; Z z; Y again; }
        """,
        """
        `imports`
        class A { `b.c.B` x; `b.Y` y; `a.Z` z; `b.Y` again; }
        """);
  }

  @Test
  void of_two_types_with_one_simple_name_the_second_stays_qualified() {
    assertResolves(
        """
        import a.List;
        class A { List x; java.util.List y; List z; }
        """,
        """
        `imports`
        class A { `a.List` x; `java.util.List` y; `a.List` z; }
        """);
  }

  @Test
  void a_type_of_java_lang_and_another_with_its_name_do_not_mix() {
    assertResolves(
        """
        import a.String;
        class A { String x; java.lang.String y; }
        """,
        """
        `imports`
        class A { `a.String` x; `java.lang.String` y; }
        """);
    assertResolves(
        """
        class A { String y; a.String x; }
        """,
        """
        `imports`
        class A { `java.lang.String` y; `a.String` x; }
        """);
  }

  @Test
  void a_name_that_the_file_declares_or_a_neighbour_has_stays_qualified() {
    assertResolves(
        """
        public final class A {
          public static final class List { java.util.List a; }
          a.Neighbour b;
          java.lang.Object c;
          private record Object(java.util.List x) {}
          b.A d;
        }
        """,
        """
        `imports`
        public final class A {
          public static final class List { `java.util.List` a; }
          `a.Neighbour` b;
          `java.lang.Object` c;
          private record Object(`java.util.List` x) {}
          `b.A` d;
        }
        """);
  }

  @Test
  void types_of_the_own_package_need_no_import() {
    assertResolves(
        "class A { Neighbour a; Neighbour.Inner b; A c; Inner d; Inner.Deep e; }\n",
        "`imports`\nclass A { `p.Neighbour` a; `p.Neighbour.Inner` b; `p.A` c; `p.A.Inner` d;"
            + " `p.A.Inner.Deep` e; }\n");
  }

  @Test
  void a_neighbour_that_an_inner_type_hides_stays_qualified() {
    assertResolves(
        "class A {\n  enum Neighbour {}\n  p.Neighbour a;\n}\n",
        "`imports`\nclass A {\n  enum Neighbour {}\n  `p.Neighbour` a;\n}\n");
  }

  @Test
  void a_nested_type_is_named_through_the_type_around_it() {
    assertResolves(
        """
        import java.util.Map;
        class A { Map.Entry<Long, Long> a; }
        """,
        """
        `imports`
        class A { `java.util.Map.Entry`<`java.lang.Long`, `java.lang.Long`> a; }
        """);
  }

  @Test
  void a_nullable_mark_goes_before_the_simple_name() {
    assertResolves(
        """
        import java.util.List;
        import java.util.Map;
        import org.jspecify.annotations.Nullable;
        class A { @Nullable List<@Nullable String> a; Map.@Nullable Entry b; a.@Nullable List c; }
        """,
        """
        `imports`
        class A { `?java.util.List`<`?java.lang.String`> a; `?java.util.Map.Entry` b; `?a.List` c; }
        """);
  }

  @Test
  void an_annotation_in_braces_goes_before_the_simple_name() {
    assertResolves(
        """
        import a.Part;
        import jakarta.validation.Valid;
        import org.jspecify.annotations.Nullable;
        class A { @Valid Part a; @Valid @Nullable Part b; b.@Valid Part c; }
        """,
        """
        `imports`
        class A { `{jakarta.validation.Valid}a.Part` a; `?{jakarta.validation.Valid}a.Part` b; \
        `{jakarta.validation.Valid}b.Part` c; }
        """);
  }

  @Test
  void annotations_with_arguments_go_before_the_simple_name() {
    List<String> annotations = List.of("@`v.Least`(\"a.b\")", "@`v.Most`(value = 1)");
    String parts = JavaImports.annotated(annotations, "`?b.Part`");
    assertResolves(
        """
        import a.Part;
        import java.util.List;
        import org.jspecify.annotations.Nullable;
        import v.Least;
        import v.Most;
        class A { Part a; List<b.@Least("a.b") @Most(value = 1) @Nullable Part> b; }
        """,
        "`imports`\nclass A { `a.Part` a; `java.util.List`<%s> b; }\n".formatted(parts));
  }

  @Test
  void an_annotation_that_clashes_is_qualified() {
    assertResolves(
        """
        class A {
          record Nullable() {}
          @org.jspecify.annotations.Nullable String a;
        }
        """,
        """
        `imports`
        class A {
          record Nullable() {}
          `?java.lang.String` a;
        }
        """);
  }

  @Test
  void names_may_have_letters_of_any_script() {
    assertResolves(
        "import a.日本;\nimport b.Ü;\nclass A { 日本 a; Ü.Ä b; }\n",
        "`imports`\nclass A { `a.日本` a; `b.Ü.Ä` b; }\n");
  }

  private static void assertResolves(String expected, String rendered) {
    assertEquals(expected, JavaImports.resolve(rendered, "p", Set.of("A", "Neighbour")));
  }
}
