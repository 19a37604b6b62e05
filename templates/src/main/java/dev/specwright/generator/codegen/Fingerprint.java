package dev.specwright.generator.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A digest over everything that decides what is generated. */
final class Fingerprint {

  private final MessageDigest digest = sha256();

  /** Adds a text. */
  Fingerprint add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
    return this;
  }

  /**
   * Adds the content of a file, or of all files below a directory; null and what does not exist add
   * nothing.
   */
  Fingerprint add(@Nullable Path path) {
    if (path == null || !Files.exists(path)) {
      return this;
    }
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        add(path.relativize(file).toString());
        digest.update(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Adds the generator itself: its jar, or the directory of its classes. */
  Fingerprint addGenerator() {
    CodeSource source = Fingerprint.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? this : add(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The digest in hexadecimal. */
  String value() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The digest of one file; empty if it is not there. */
  static String ofFile(Path file) {
    try {
      return Files.isRegularFile(file)
          ? HexFormat.of().formatHex(sha256().digest(Files.readAllBytes(file)))
          : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
