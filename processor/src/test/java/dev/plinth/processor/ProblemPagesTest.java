package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.processor.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem has an id of its own, a page that explains it and a case or test that shows it. */
final class ProblemPagesTest {
  private static final Path PAGES = Path.of("../docs/problems");
  private static final List<Path> TESTS =
      List.of(Path.of("src/test/java"), Path.of("src/test/resources/statements"));

  static Stream<ProblemCode> codes() {
    return Arrays.stream(ProblemCode.class.getPermittedSubclasses())
        .flatMap(family -> Arrays.stream(family.getEnumConstants()))
        .map(ProblemCode.class::cast);
  }

  @Test
  void idsAreUnique() {
    assertThat(codes().map(ProblemCode::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void hasAPage(ProblemCode code) throws IOException {
    List<String> page = Files.readAllLines(PAGES.resolve(code.id() + ".md"));
    assertThat(page.get(0)).startsWith("# " + code.id() + ": ");
    assertThat(page).contains("## Example", "## Fix");
    String title = page.get(0).substring(("# " + code.id() + ": ").length());
    assertThat(Files.readAllLines(PAGES.resolve("README.md")))
        .contains("| [%1$s](%1$s.md) | %2$s |".formatted(code.id(), title));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void hasACase(ProblemCode code) throws IOException {
    String id = "[" + code.id() + "]";
    boolean shown = CaseFolder.in("error").anyMatch(folder -> folder.mentions("ERROR.txt", id));
    assertThat(shown || isTested(id)).as("a case folder, or a test of what is no entity").isTrue();
  }

  private static boolean isTested(String id) throws IOException {
    for (Path root : TESTS) {
      try (Stream<Path> tests = Files.walk(root)) {
        for (Path test : tests.filter(Files::isRegularFile).toList()) {
          if (Files.readString(test).contains(id)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Test
  void everyPageIsAboutAProblem() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(
              pages
                  .map(page -> page.getFileName().toString())
                  .filter(name -> !name.equals("README.md")))
          .allMatch(name -> codes().anyMatch(code -> name.equals(code.id() + ".md")));
    }
  }
}
