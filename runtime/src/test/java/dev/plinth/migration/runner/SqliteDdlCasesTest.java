package dev.plinth.migration.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.SqlScript;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.ViewSchema;
import dev.plinth.schema.json.OperationJson;
import dev.plinth.schema.json.SchemaJson;
import dev.plinth.schema.operation.CreateTable;
import dev.plinth.schema.operation.CreateView;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.Operations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code ddl/sqlite}: operations on a schema give these files, and on a real database
 * the up file leads to the schema after, the down file back.
 *
 * <p>{@code -Dexpected=write} writes the files anew; look at the difference.
 */
class SqliteDdlCasesTest {
  private static final Path CASES = Path.of("src/test/resources/ddl/sqlite");
  private static final Dialect SQLITE = Dialects.SQLITE;

  @TempDir private Path folder;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void givesTheseFilesAndBothLeadWhereTheyShould(String name) throws IOException {
    Map<String, String> sections = sections(Files.readString(CASES.resolve(name)));
    Schema before = SchemaJson.read(sections.get("before"), name);
    List<Operation> operations = OperationJson.read(sections.get("operations"), name);
    Schema after = Operations.apply(operations, before);
    String up = SQLITE.script(operations, before);
    String down = SQLITE.script(Operations.reverse(operations, before), after);
    if ("write".equals(System.getProperty("expected"))) {
      sections.put("up", up);
      sections.put("down", down);
      Files.writeString(CASES.resolve(name), text(sections), UTF_8);
    } else {
      assertThat(up).isEqualTo(sections.get("up"));
      assertThat(down).isEqualTo(sections.get("down"));
    }

    Sqlite db = create("case.db", before);
    db.run(SqlScript.parse(sections.getOrDefault("rows", "")).statements().toArray(String[]::new));
    run(db, "up", up);
    assertThat(SqliteStructure.of(db))
        .as("after the up file")
        .isEqualTo(SqliteStructure.of(create("after.db", after)));
    find(db, sections.getOrDefault("find after up", ""));
    run(db, "down", down);
    assertThat(SqliteStructure.of(db))
        .as("after the down file")
        .isEqualTo(SqliteStructure.of(create("before.db", before)));
    find(db, sections.getOrDefault("find after down", ""));
  }

  private Sqlite create(String name, Schema schema) {
    Sqlite db = new Sqlite(folder.resolve(name));
    run(
        db,
        "create",
        SQLITE.script(
            creating(schema), SchemaJson.read("{\"tables\":[]}", name).withEnums(schema.enums())));
    return db;
  }

  static List<Operation> creating(Schema schema) {
    List<Operation> operations = new ArrayList<>();
    for (TableSchema table : schema.tables()) {
      operations.add(new CreateTable(table));
    }
    for (ViewSchema view : schema.views()) {
      operations.add(new CreateView(view));
    }
    return operations;
  }

  private static void run(Sqlite db, String id, String script) {
    RevisionStep step = Steps.step(id, Direction.UPGRADE, script);
    db.enforcingRunner()
        .run(
            history -> history.appliedIds("main").contains(id) ? List.of() : List.of(step),
            RunListener.NONE);
  }

  private static void find(Sqlite db, String section) {
    if (section.isEmpty()) {
      return;
    }
    List<String> lines = section.strip().lines().toList();
    List<String> rows =
        Jdbi.create(db.url())
            .withHandle(
                handle ->
                    handle.createQuery(lines.get(0)).mapToMap().stream()
                        .map(
                            row ->
                                String.join(
                                    "|", row.values().stream().map(String::valueOf).toList()))
                        .toList());
    assertThat(rows).isEqualTo(lines.subList(1, lines.size()));
  }

  private static Map<String, String> sections(String text) {
    Map<String, String> sections = new LinkedHashMap<>();
    String name = "";
    StringBuilder section = new StringBuilder();
    for (String line : (text + "-- end of file --\n").split("(?<=\n)", -1)) {
      if (line.matches("-- (?!plinth)[a-z ]+ --\n")) {
        if (!name.isEmpty()) {
          sections.put(name, section.toString());
        }
        name = line.substring(3, line.length() - 4);
        section.setLength(0);
      } else {
        section.append(line);
      }
    }
    return sections;
  }

  private static String text(Map<String, String> sections) {
    StringBuilder text = new StringBuilder();
    sections.forEach(
        (name, section) -> text.append("-- ").append(name).append(" --\n").append(section));
    return text.toString();
  }
}
