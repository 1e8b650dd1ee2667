package dev.plinth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.diff.DiffErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** {@code docs/commands.md} names every command and option there is, and no other. */
final class CommandsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "commands.md");
  private static final Pattern OPTION = Pattern.compile("^\\| `(--[a-z-]+)", Pattern.MULTILINE);
  private static final Set<String> EVERYWHERE = Set.of("--help", "--verbose");

  @TempDir private static Path temp;

  @Test
  void everyCommandHasItsSection() throws IOException {
    List<String> sections =
        Files.readString(PAGE)
            .lines()
            .filter(line -> line.startsWith("## plinth "))
            .map(line -> line.substring("## plinth ".length()))
            .toList();
    assertThat(sections).containsExactlyElementsOf(commands());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void itsSectionListsItsOptions(String command) throws IOException {
    Set<String> listed = new TreeSet<>();
    Matcher rows = OPTION.matcher(section(command));
    while (rows.find()) {
      listed.add(rows.group(1));
    }
    Set<String> existing = new TreeSet<>();
    line().getSubcommands().get(command).getCommandSpec().options().stream()
        .map(option -> option.longestName())
        .filter(name -> !EVERYWHERE.contains(name))
        .forEach(existing::add);
    assertThat(listed).isEqualTo(existing);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void itsHelpHasExamples(String command) {
    CommandLine help = line().getSubcommands().get(command);
    assertThat(help.getCommandSpec().usageMessage().footer())
        .isNotEmpty()
        .allMatch(example -> example.startsWith("  plinth " + command));
    assertThat(help.getUsageMessage()).contains("Examples:");
  }

  @ParameterizedTest
  @EnumSource(DiffErrorCode.class)
  void everyFaultIsExplained(DiffErrorCode code) throws IOException {
    assertThat(Files.readString(PAGE)).contains("\n| `" + code.key() + "` | ");
  }

  static List<String> commands() {
    return List.copyOf(line().getSubcommands().keySet());
  }

  private static String section(String command) throws IOException {
    return Arrays.stream(Files.readString(PAGE).split("(?m)^## "))
        .filter(section -> section.startsWith("plinth " + command + "\n"))
        .findFirst()
        .orElseThrow();
  }

  private static CommandLine line() {
    return Plinth.commandLine(new Project(temp).environment());
  }
}
