package dev.specwright.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks in turns and prints what each contender takes as a multiple of the floor.
 *
 * <p>Each round forks one process per payload, operation and contender, floor first, so that
 * whatever else the machine does hits all of them alike. What counts is the CPU time of the fastest
 * iteration of all rounds; how far the rounds lie apart is printed as noise.
 */
public final class Ratios {
  private static final List<String> READERS =
      List.of("strict", "lenient", "databind", "openai-java");
  private static final List<String> WRITERS = List.of("lenient", "databind", "openai-java");

  private Ratios() {}

  /** The fastest iteration of every round, in microseconds, and the bytes per operation. */
  private record Measured(List<Double> micros, List<Double> bytes) {
    Measured() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    double best() {
      return Collections.min(micros);
    }

    double allocated() {
      return Collections.min(bytes);
    }

    double noise() {
      return Collections.max(micros) / best();
    }
  }

  /**
   * Prints the tables.
   *
   * @param args how many rounds (3 when absent), how many processes for the cold start (20), and a
   *     payload's name when only that one is to be measured
   */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
    int processes = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    List<String> payloads = args.length > 2 ? List.of(args[2]) : Cases.PAYLOADS;
    Map<String, Measured> all = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (String payload : payloads) {
        for (String contender : Cases.CONTENDERS) {
          measure(all, "read", payload, contender);
        }
        measure(all, "write", payload, "floor");
        for (String contender : WRITERS) {
          measure(all, "write", payload, contender);
        }
      }
    }
    System.out.println(table(all, payloads));
    if (processes > 0) {
      System.out.println(ColdRatios.table(processes));
    }
  }

  private static void measure(
      Map<String, Measured> all, String operation, String payload, String contender)
      throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(CodecBenchmark.class.getName() + "\\." + operation + "$")
                    .param("payload", payload)
                    .param("contender", contender)
                    .addProfiler(GCProfiler.class)
                    .addProfiler(CpuTime.class)
                    .forks(1)
                    .warmupIterations(5)
                    .warmupTime(TimeValue.milliseconds(900))
                    .measurementIterations(8)
                    .measurementTime(TimeValue.milliseconds(200))
                    .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC")
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    Measured measured =
        all.computeIfAbsent(key(operation, payload, contender), key -> new Measured());
    for (RunResult result : results) {
      Collection<IterationResult> iterations =
          result.getBenchmarkResults().iterator().next().getIterationResults();
      measured.micros.add(
          iterations.stream()
              .mapToDouble(each -> each.getSecondaryResults().get(CpuTime.LABEL).getScore())
              .min()
              .orElseThrow());
      result.getSecondaryResults().values().stream()
          .filter(each -> each.getLabel().endsWith("gc.alloc.rate.norm"))
          .mapToDouble(each -> each.getScore())
          .forEach(measured.bytes::add);
    }
    System.err.printf("%s: %.2f us%n", key(operation, payload, contender), measured.best());
  }

  private static String table(Map<String, Measured> all, List<String> payloads) {
    StringBuilder table = new StringBuilder();
    table.append("CPU time as a multiple of the floor (allocation in brackets).\n\n");
    table.append(
        "| | floor | read strict | read lenient | read databind | read openai-java | noise |\n");
    table.append("|---|---:|---:|---:|---:|---:|---:|\n");
    payloads.forEach(payload -> row(table, all, "read", payload, READERS));
    table.append("\n| | floor | write | write databind | write openai-java | noise |\n");
    table.append("|---|---:|---:|---:|---:|---:|\n");
    payloads.forEach(payload -> row(table, all, "write", payload, WRITERS));
    return table.toString();
  }

  private static void row(
      StringBuilder table,
      Map<String, Measured> all,
      String operation,
      String payload,
      List<String> contenders) {
    Measured floor = all.getOrDefault(key(operation, payload, "floor"), new Measured());
    table.append(
        String.format(
            "| %s %s | %.2f us (%.1f KB)",
            operation, payload, floor.best(), floor.allocated() / 1024));
    double noise = floor.noise();
    for (String contender : contenders) {
      Measured measured = all.getOrDefault(key(operation, payload, contender), new Measured());
      table.append(
          String.format(
              " | %.2f (%.2f)",
              measured.best() / floor.best(), measured.allocated() / floor.allocated()));
      noise = Math.max(noise, measured.noise());
    }
    table.append(String.format(" | %.2f |%n", noise));
  }

  private static String key(String operation, String payload, String contender) {
    return operation + " " + payload + " " + contender;
  }
}
