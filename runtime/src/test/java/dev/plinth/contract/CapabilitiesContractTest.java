package dev.plinth.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.Capability;
import dev.plinth.dialect.SqlScript;
import dev.plinth.testdatabase.EmptyDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a database can do is true: the statements of {@code capabilities.txt} run where it can, and
 * nowhere else. A section says {@code [fails]} where the statements fail because it can, which
 * databases have other words for it ({@code [not h2]}, {@code [only h2]}), and which understand the
 * statements and are yet {@code [not asked of]} it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CapabilitiesContractTest {
  private static final Path FILE = Path.of("src/test/resources/capabilities.txt");

  private final TestedDatabase database;
  private @Nullable EmptyDatabase empty;

  CapabilitiesContractTest(TestedDatabase database) {
    this.database = database;
  }

  @BeforeAll
  final void create() {
    empty = database.create();
  }

  @AfterAll
  final void drop() {
    if (empty != null) {
      empty.close();
    }
  }

  /**
   * A section of the file.
   *
   * @param words behind its ability
   */
  private record Probe(Capability ability, String words, String script) {
    private static final Pattern TITLE = Pattern.compile("-- ([a-z ]+?)((?: \\[.*)?)");

    static Probe of(String title, String script) {
      Matcher parts = TITLE.matcher(title);
      assertThat(parts.matches()).as(title).isTrue();
      String name = parts.group(1).toUpperCase(Locale.ROOT).replace(' ', '_');
      return new Probe(Capability.valueOf(name), parts.group(2), script);
    }

    boolean failsWhereItIs() {
      return words.contains("[fails]");
    }

    boolean isFor(String database) {
      return !words.contains("[only ") || words.contains("[only " + database + "]");
    }

    boolean isNotFor(String database) {
      return words.contains("[not " + database + "]");
    }

    boolean isNotAskedOf(String database) {
      return words.contains("[not asked of " + database + "]");
    }

    @Override
    public String toString() {
      return ability.name();
    }
  }

  final Stream<Probe> probes() throws IOException {
    Map<String, StringBuilder> sections = new LinkedHashMap<>();
    StringBuilder section = new StringBuilder();
    for (String line : Files.readAllLines(FILE)) {
      if (line.startsWith("-- ")) {
        section = new StringBuilder();
        sections.put(line, section);
      } else {
        section.append(line).append('\n');
      }
    }
    String name = database.toString();
    return sections.entrySet().stream()
        .map(each -> Probe.of(each.getKey(), each.getValue().toString()))
        .filter(probe -> probe.isFor(name) && !probe.isNotFor(name));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("probes")
  final void isTrue(Probe probe) {
    String failure = failure(probe.script());
    boolean isStated = database.dialect().capabilities().can(probe.ability());
    boolean isFound =
        probe.failsWhereItIs() != failure.isEmpty() && !probe.isNotAskedOf(database.toString());
    assertThat(isStated).as("%s on %s: %s", probe, database, failure).isEqualTo(isFound);
  }

  /** What the database says of the first statement that fails; empty if none does. */
  private String failure(String script) {
    try (Connection connection = DriverManager.getConnection(Objects.requireNonNull(empty).url());
        Statement statement = connection.createStatement()) {
      boolean isTransaction = script.contains("rollback");
      connection.setAutoCommit(!isTransaction);
      for (String sql : SqlScript.parse(script).statements()) {
        run(connection, statement, sql);
      }
      if (isTransaction) {
        connection.rollback();
      }
      return "";
    } catch (SQLException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private void run(Connection connection, Statement statement, String sql) throws SQLException {
    if (sql.equals("rollback")) {
      connection.rollback();
    } else if (sql.startsWith("fails: ")) {
      try {
        statement.execute(sql.substring("fails: ".length()));
      } catch (SQLException expected) {
        return; // what matters is the statement behind it
      }
    } else {
      statement.execute(database.dialect().text(sql));
    }
  }
}
