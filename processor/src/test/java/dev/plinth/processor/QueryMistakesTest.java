package dev.plinth.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each query in {@code queries/mistakes.md} is one that the compiler refuses. */
final class QueryMistakesTest {
  private static final Path FILE = Path.of("src/test/resources/queries/mistakes.md");
  private static final Pattern CASE = Pattern.compile("(?m)^-- (.*) --\\n((?:[^-\\n].*\\n)+)");

  private static Workspace project;

  @BeforeAll
  static void compile(@TempDir Path temp) {
    project = QueryCasesTest.entities(temp);
    project.compile();
    write("db.from(USER).where(USER.name.like(\"s%\")).list();");
    project.run("shop/Mistake.java").mustSucceed();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void isRefused(String name, String java) {
    write(java);
    project.run("shop/Mistake.java").mustFail("error:");
  }

  private static void write(String java) {
    String method = "  void mistake(Database db) {\n    " + java + "\n  }\n";
    project.write("shop/Mistake.java", QueryCasesTest.source("Mistake", method));
  }

  static Stream<Object[]> mistakes() throws IOException {
    List<MatchResult> found = CASE.matcher(Files.readString(FILE)).results().toList();
    assertThat(found).isNotEmpty();
    return found.stream().map(each -> new Object[] {each.group(1), each.group(2).strip()});
  }
}
