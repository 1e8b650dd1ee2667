package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The compiler and Gradle find the processors in the order and of the kind that they need. */
final class RegistrationTest {

  /** One that claims the annotations keeps those after it from being called. */
  @Test
  void theOneThatClaimsComesLast() throws IOException {
    assertThat(lines("META-INF/services/javax.annotation.processing.Processor"))
        .containsExactly(
            "dev.plinth.processor.AggregateProcessor", "dev.plinth.processor.EntityProcessor");
  }

  @Test
  void gradleMayCompileIncrementally() throws IOException {
    assertThat(lines("META-INF/gradle/incremental.annotation.processors"))
        .containsExactly(
            "dev.plinth.processor.AggregateProcessor,aggregating",
            "dev.plinth.processor.EntityProcessor,isolating");
  }

  private static String[] lines(String resource) throws IOException {
    try (InputStream in = EntityProcessor.class.getClassLoader().getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n");
    }
  }
}
