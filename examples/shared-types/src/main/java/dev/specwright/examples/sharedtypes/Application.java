package dev.specwright.examples.sharedtypes;

import dev.specwright.validation.WirePaths;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** Serves {@link DraftController} on port 8080. */
@SpringBootApplication
public class Application {
  /** Called by Spring. */
  public Application() {}

  /** Serves until the process ends. */
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  /**
   * Has problems located by the names on the wire: {@code tool_calls}. Models are validated without
   * it too; problems are then located by the names in Java, {@code toolCalls}.
   */
  @Bean
  public static ValidationConfigurationCustomizer wireNames() {
    return configuration -> WirePaths.configure((HibernateValidatorConfiguration) configuration);
  }
}
