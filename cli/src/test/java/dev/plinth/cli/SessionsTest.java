package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays the sessions in {@code src/test/resources/sessions}: commands and what they print. {@code
 * -Dexpected=write} writes them anew.
 */
final class SessionsTest {

  private static final Path SESSIONS = Path.of("src", "test", "resources", "sessions");

  @TempDir private Path temp;

  @ParameterizedTest(name = "{0}")
  @MethodSource("sessions")
  void prints(Path file) throws IOException {
    String expected = Files.readString(SESSIONS.resolve(file));
    String actual = new Session(new Project(temp.toRealPath()), Mask::ofRuns).play(expected);
    if (Objects.equals(System.getProperty("expected"), "write")) {
      Files.writeString(SESSIONS.resolve(file), actual);
    }
    assertThat(actual).isEqualTo(expected);
  }

  static List<Path> sessions() throws IOException {
    try (Stream<Path> files = Files.list(SESSIONS)) {
      return files.map(Path::getFileName).sorted().toList();
    }
  }
}
