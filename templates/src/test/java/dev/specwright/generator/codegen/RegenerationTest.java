package dev.specwright.generator.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.specwright.generator.cases.GeneratorRun;
import dev.specwright.generator.cases.SourceTree;
import dev.specwright.generator.issue.ContractException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second run does with the output of the first. */
class RegenerationTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  private static final String CONTRACT =
      """
      openapi: 3.1.0
      info: {title: Again, version: 1.0.0}
      paths: {}
      components:
        schemas:
          One: {type: object, properties: {a: {type: string}}}
          Two: {type: string, enum: [x, y]}
      """;

  @TempDir Path directory;
  private Path contract;
  private Path output;
  private final Map<String, String> options = new TreeMap<>();

  @BeforeEach
  void aFirstRunLongAgo() throws IOException {
    contract = Files.writeString(directory.resolve("again.yaml"), CONTRACT);
    output = directory.resolve("output");
    generate();
    makeOld();
  }

  @Test
  void unchanged_input_touches_no_file() throws IOException {
    generate();
    assertEquals(Set.of(), touched());
  }

  @Test
  void a_change_rewrites_only_the_files_whose_text_changes() throws IOException {
    Files.writeString(contract, CONTRACT.replace("[x, y]", "[x, y, z]"));
    generate();
    assertEquals(Set.of("example/model/Two.java"), touched());
    assertTrue(source("Two").contains("Two Z = "), source("Two"));
  }

  @Test
  void edited_output_is_repaired() throws IOException {
    String before = source("One");
    Files.writeString(file("One"), before + "// mine\n");
    generate();
    assertEquals(before, source("One"));
  }

  @Test
  void deleted_output_is_written_again() throws IOException {
    String before = source("One");
    Files.delete(file("One"));
    generate();
    assertEquals(before, source("One"));
  }

  @Test
  void the_file_of_a_vanished_schema_vanishes_and_no_other() throws IOException {
    Path foreign = Files.writeString(file("Foreign"), "class Foreign {}\n");
    Files.writeString(contract, CONTRACT.replaceFirst(" *Two: .*\n", ""));
    generate();
    assertFalse(Files.exists(file("Two")));
    assertTrue(Files.exists(file("One")));
    assertTrue(Files.exists(foreign), "a file of someone else's");
  }

  @Test
  void the_files_of_a_package_vanish_with_the_package() throws IOException {
    options.put("modelPackage", "other");
    generate();
    assertFalse(Files.exists(file("One")));
    assertTrue(Files.exists(output.resolve(GeneratorRun.SOURCES).resolve("other/One.java")));
  }

  @Test
  void a_changed_overlay_is_noticed() throws IOException {
    Path overlay = directory.resolve("again.overlay.yaml");
    String text =
        """
        overlay: 1.0.0
        info: {title: Changes, version: 1.0.0}
        actions:
          - target: $.components.schemas.One.properties
            update: {added: {type: integer}}
        """;
    Files.writeString(overlay, text);
    generate();
    assertTrue(source("One").contains("Optional<Long> added("), source("One"));
    Files.writeString(overlay, text.replace("added", "renamed"));
    generate();
    assertTrue(source("One").contains("Optional<Long> renamed("), source("One"));
    Files.delete(overlay);
    generate();
    assertFalse(source("One").contains("renamed"));
  }

  @Test
  void a_changed_template_is_noticed() throws IOException {
    Path templates = Files.createDirectories(directory.resolve("templates"));
    options.put("templateDirectory", templates.toString());
    Path template = templates.resolve("package-info.mustache");
    for (String word : new String[] {"first", "second"}) {
      Files.writeString(
          template, "{{! view: PackageView }}\n// " + word + "\npackage {{packageName}};\n");
      generate();
      assertEquals("// " + word + "\npackage example.model;\n", source("package-info"));
    }
    Files.delete(template);
    generate();
    assertTrue(source("package-info").contains("@NullMarked"), source("package-info"));
  }

  @Test
  void a_contract_that_cannot_be_used_leaves_the_output_as_it_was() throws IOException {
    SourceTree before = SourceTree.read(output);
    Files.writeString(contract, CONTRACT.replace("type: string}", "type: string, not: {}}"));
    assertThrows(ContractException.class, this::generate);
    assertEquals(before, SourceTree.read(output));
    assertEquals(Set.of(), touched());
    Files.writeString(contract, CONTRACT);
    generate();
    assertEquals(Set.of(), touched());
  }

  @Test
  void two_runs_into_different_directories_are_equal_byte_by_byte() {
    Path second = directory.resolve("second");
    GeneratorRun.generate("specwright-model", contract, second, options);
    SourceTree one = SourceTree.read(output.resolve(GeneratorRun.SOURCES));
    assertEquals(one, SourceTree.read(second.resolve(GeneratorRun.SOURCES)));
    assertEquals(3, one.files().size());
    one.files().values().forEach(text -> assertFalse(text.contains(directory.toString()), text));
  }

  @Test
  void nothing_but_java_and_the_state_is_written() {
    for (String name : SourceTree.read(output).files().keySet()) {
      assertTrue(
          name.endsWith(".java")
              || name.startsWith(".specwright/")
              || name.startsWith(".openapi-generator"),
          name);
    }
  }

  @Test
  void the_fingerprint_depends_on_where_one_text_ends_and_the_next_begins() {
    assertNotEquals(
        new Fingerprint().add("ab").add("c").value(), new Fingerprint().add("a").add("bc").value());
    assertNotEquals(new Fingerprint().add("").value(), new Fingerprint().value());
    assertEquals(new Fingerprint().add("ab").value(), new Fingerprint().add("ab").value());
  }

  @Test
  void the_fingerprint_covers_names_and_contents_of_files() throws IOException {
    Path files = Files.createDirectories(directory.resolve("files"));
    String empty = new Fingerprint().add(files).value();
    Path a = Files.writeString(files.resolve("a"), "bc");
    String withA = new Fingerprint().add(files).value();
    assertNotEquals(empty, withA);
    Files.move(a, files.resolve("b"));
    assertNotEquals(withA, new Fingerprint().add(files).value(), "another name");
    Files.move(files.resolve("b"), a);
    assertEquals(withA, new Fingerprint().add(files).value());
    Files.writeString(a, "b");
    Files.writeString(files.resolve("c"), "");
    assertNotEquals(withA, new Fingerprint().add(files).value());
  }

  private void generate() {
    GeneratorRun.generate("specwright-model", contract, output, options);
  }

  private Path file(String type) {
    return output.resolve(GeneratorRun.SOURCES).resolve("example/model/" + type + ".java");
  }

  private String source(String type) throws IOException {
    return Files.readString(file(type));
  }

  private void makeOld() throws IOException {
    try (Stream<Path> walk = Files.walk(output)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(path, LONG_AGO);
      }
    }
  }

  /** The Java files that have been written since the first run. */
  private Set<String> touched() throws IOException {
    Set<String> touched = new TreeSet<>();
    Path sources = output.resolve(GeneratorRun.SOURCES);
    for (String name : SourceTree.read(sources).files().keySet()) {
      if (!Files.getLastModifiedTime(sources.resolve(name)).equals(LONG_AGO)) {
        touched.add(name);
      }
    }
    return touched;
  }
}
