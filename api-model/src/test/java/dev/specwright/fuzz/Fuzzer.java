package dev.specwright.fuzz;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs Jazzer, which varies the seeds of a target and keeps every variation that reaches new code.
 *
 * <p>It has a process of its own, so that the other tests run without its agent. What it finds and
 * keeps is in {@code target/fuzz/}.
 */
final class Fuzzer {
  private static final String MAIN = "com.code_intelligence.jazzer.Jazzer";
  private static final int SECONDS_FOR_ONE_INPUT = 60;

  private final Targets target;
  private final Path directory;

  Fuzzer(Targets target) {
    this.target = target;
    this.directory = Path.of("target", "fuzz", target.id());
  }

  /** The committed inputs of a target, in the order of their names. */
  static List<Path> seeds(Targets target) {
    try (Stream<Path> files = Files.list(seedDirectory(target))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path seedDirectory(Targets target) {
    try {
      return Path.of(
          Objects.requireNonNull(Fuzzer.class.getResource("/fuzz/" + target.seeds()), "no seeds")
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Looks for an input that breaks the target's promise.
   *
   * @param seconds how long to look
   * @return what was found and where it is; empty if nothing was
   */
  String findings(int seconds) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(directory.resolve("corpus")).toAbsolutePath();
    Path log = directory.resolve("log.txt").toAbsolutePath();
    int exit =
        new ProcessBuilder(command(seconds, corpus))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    return exit == 0 ? "" : "Jazzer ended with " + exit + ":\n" + told(log);
  }

  private List<String> command(int seconds, Path corpus) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Runtime.version().feature() >= 21) {
      command.add("-XX:+EnableDynamicAgentLoading");
    }
    command.add("-Xmx1g");
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(MAIN);
    command.add("--target_class=" + target.type().getName());
    command.add("--instrumentation_includes=dev.specwright.**");
    command.add("--custom_hook_includes=dev.specwright.**");
    // Its detectors look for bad use of paths, patterns and reflection by a running service.
    command.add(
        Stream.of("FilePathTraversal", "ReflectiveCall", "RegexInjection")
            .map("com.code_intelligence.jazzer.sanitizers."::concat)
            .collect(Collectors.joining(":", "--disabled_hooks=", "")));
    command.add("--reproducer_path=.");
    command.add("-artifact_prefix=." + File.separator);
    command.add("-max_total_time=" + seconds);
    command.add("-timeout=" + SECONDS_FOR_ONE_INPUT);
    command.add("-max_len=" + Targets.MAX_LENGTH);
    command.add("-print_final_stats=1");
    command.add(corpus.toString());
    command.add(seedDirectory(target).toString());
    return command;
  }

  private static String told(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log);
    return log
        + " says\n"
        + lines.stream()
            .dropWhile(line -> !line.startsWith("== "))
            .collect(Collectors.joining("\n"));
  }
}
