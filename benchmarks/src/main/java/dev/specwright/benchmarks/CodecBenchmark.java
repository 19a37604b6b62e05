package dev.specwright.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads or writes one payload by one contender. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CodecBenchmark {
  /** One of {@link Cases#PAYLOADS}. */
  @Param({"request 356 B", "request 72 KB", "answer 2 KB", "answer 33 KB", "1,000 chunks"})
  public String payload = "";

  /** One of {@link Cases#CONTENDERS}. */
  @Param({"floor", "strict", "lenient", "databind", "openai-java"})
  public String contender = "";

  private Run<?> run = new Run<>(new Cases.Case<>(List.of(), Floor.chunk()), List.of());

  /** Called by JMH. */
  public CodecBenchmark() {}

  /** Makes the payload, and reads it once so that it can be written. */
  @Setup
  public void prepare() throws IOException {
    run = run(Cases.of(payload, contender));
  }

  /** Bytes to values. */
  @Benchmark
  public Object read() throws IOException {
    return run.documents.read();
  }

  /** Values to bytes. */
  @Benchmark
  public Object write() throws IOException {
    return run.write();
  }

  private static <T> Run<T> run(Cases.Case<T> documents) throws IOException {
    return new Run<>(documents, documents.read());
  }

  private record Run<T>(Cases.Case<T> documents, List<T> values) {
    Object write() throws IOException {
      return documents.write(values);
    }
  }
}
