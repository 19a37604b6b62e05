package dev.specwright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures whole processes, in turns: what a command-line tool or a cold function pays. */
final class ColdRatios {
  private static final List<String> CONTENDERS =
      List.of("floor", "strict", "databind", "openai-java");

  private ColdRatios() {}

  /** What one contender's processes took, in milliseconds; CPU time where the system tells it. */
  private record Times(List<Double> wall, List<Double> cpu) {}

  static String table(int processes) throws IOException, InterruptedException {
    Map<String, Times> times = new LinkedHashMap<>();
    for (int i = -1; i < processes; i++) {
      for (String contender : CONTENDERS) {
        long cpuBefore = childrenCpuMillis();
        long before = System.nanoTime();
        run(contender);
        double wall = (System.nanoTime() - before) / 1e6;
        if (i >= 0) { // the first round fills the file cache
          Times all =
              times.computeIfAbsent(
                  contender, name -> new Times(new ArrayList<>(), new ArrayList<>()));
          all.wall.add(wall);
          all.cpu.add((double) childrenCpuMillis() - cpuBefore);
        }
      }
    }
    StringBuilder table = new StringBuilder();
    table.append("| whole process, one request | CPU, ms | / floor | wall, ms | / floor |\n");
    table.append("|---|---:|---:|---:|---:|\n");
    Times floor = times.get("floor");
    times.forEach(
        (contender, all) ->
            table.append(
                String.format(
                    "| %s | %.0f | %.2f | %.0f | %.2f |%n",
                    contender,
                    mean(all.cpu),
                    mean(all.cpu) / mean(floor.cpu),
                    median(all.wall),
                    median(all.wall) / median(floor.wall))));
    return table.toString();
  }

  private static void run(String contender) throws IOException, InterruptedException {
    int exit =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                ColdStart.class.getName(),
                contender)
            .inheritIO()
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException(contender + " ended with " + exit);
    }
  }

  /** User and system time of the processes that have ended; in steps of 10 ms, 0 off Linux. */
  private static long childrenCpuMillis() throws IOException {
    Path stat = Path.of("/proc/self/stat");
    if (!Files.exists(stat)) {
      return 0;
    }
    String text = Files.readString(stat);
    String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * 10;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
