package dev.plinth.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.registry.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The tables in {@code docs/databases.md} say what the dialects say; {@code -Dexpected=write}
 * writes them anew.
 */
class DatabasesPageTest {
  private static final Path PAGE = Path.of("../docs/databases.md");
  private static final String END = "<!-- end -->\n";

  @Test
  void theVersionsAreThoseThatAreChecked() throws IOException {
    compare("<!-- versions -->\n", versions());
  }

  @Test
  void theTableIsThatOfTheCapabilities() throws IOException {
    compare("<!-- capabilities -->\n", capabilities());
  }

  private static void compare(String begin, String table) throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(begin) + begin.length();
    int to = page.indexOf(END, from);
    if ("write".equals(System.getProperty("expected"))) {
      Files.writeString(PAGE, page.substring(0, from) + table + page.substring(to), UTF_8);
    } else {
      assertThat(page.substring(from, to)).isEqualTo(table);
    }
  }

  private static String versions() {
    return "| database | from version on | URL | driver |\n| --- | --- | --- | --- |\n"
        + Dialects.ALL.stream()
            .map(
                dialect ->
                    "| %s | %s | `jdbc:%s:` | `%s` |\n"
                        .formatted(
                            dialect.oldestVersion().product(),
                            dialect.oldestVersion().version(),
                            dialect.name(),
                            dialect.driver()))
            .collect(Collectors.joining());
  }

  private static String capabilities() {
    Stream<String> abilities =
        Stream.of(Capability.values())
            .map(
                ability ->
                    row(
                        words(ability),
                        dialect -> dialect.capabilities().can(ability) ? "yes" : "–"));
    Stream<String> numbers =
        Stream.of(
            row("bytes of a name", dialect -> number(dialect.capabilities().identifierBytes())),
            row("parameters", dialect -> number(dialect.capabilities().parameters())),
            row(
                "digits of a second",
                dialect -> String.valueOf(dialect.capabilities().timePrecision())));
    String head = row("", Dialect::name) + row("---", dialect -> "---");
    return head + Stream.concat(abilities, numbers).collect(Collectors.joining());
  }

  private static String row(String first, Function<Dialect, String> cell) {
    List<String> cells = Dialects.ALL.stream().map(cell).toList();
    return "| " + first + " | " + String.join(" | ", cells) + " |\n";
  }

  private static String words(Capability ability) {
    return ability.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String number(int limit) {
    return limit == Integer.MAX_VALUE ? "any" : String.valueOf(limit);
  }
}
