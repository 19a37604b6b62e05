package dev.specwright.generator.codegen;

import dev.specwright.generator.render.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds templates: in a directory of the user's first, then among our own. */
final class TemplateSource implements UnaryOperator<String> {

  private final @Nullable Path directory;

  TemplateSource(@Nullable Path directory) {
    this.directory = directory;
  }

  @Override
  public String apply(String file) {
    try {
      if (directory != null && Files.isRegularFile(directory.resolve(file))) {
        return Files.readString(directory.resolve(file));
      }
      try (InputStream own = TemplateSource.class.getResourceAsStream("/specwright/" + file)) {
        if (own == null) {
          throw new TemplateException("there is no template " + file);
        }
        return new String(own.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("template " + file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
