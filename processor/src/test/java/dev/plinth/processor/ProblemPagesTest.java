package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.processor.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every problem has an id of its own, a page that explains it and a case that shows it. */
final class ProblemPagesTest {
  private static final Path PAGES = Path.of("../docs/problems");

  /** Not about entities: options, files, modules, ourselves. */
  private static final Set<ProblemCode> WITHOUT_CASE =
      Set.of(
          ProblemCode.MODULE_INVALID,
          ProblemCode.DIALECT_UNKNOWN,
          ProblemCode.OUTPUT_UNREADABLE,
          ProblemCode.OUTPUT_UNWRITABLE,
          ProblemCode.SCHEMA_WRONG,
          ProblemCode.PROVIDES_MISSING,
          ProblemCode.INTERNAL);

  @Test
  void idsAreUnique() {
    assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void hasAPage(ProblemCode code) throws IOException {
    List<String> page = Files.readAllLines(PAGES.resolve(code.id() + ".md"));
    assertThat(page.get(0)).startsWith("# " + code.id() + ": ");
    assertThat(page).contains("## Example", "## Fix");
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void hasACase(ProblemCode code) {
    boolean shown =
        CaseFolder.in("error")
            .anyMatch(folder -> folder.mentions("ERROR.txt", "[" + code.id() + "]"));
    assertThat(shown || WITHOUT_CASE.contains(code)).isTrue();
  }

  @Test
  void everyPageIsAboutAProblem() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(
              pages
                  .map(page -> page.getFileName().toString())
                  .filter(name -> !name.equals("README.md")))
          .allMatch(
              name ->
                  Arrays.stream(ProblemCode.values())
                      .anyMatch(code -> name.equals(code.id() + ".md")));
    }
  }
}
