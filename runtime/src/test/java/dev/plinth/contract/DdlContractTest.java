package dev.plinth.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dialect.SqlScript;
import dev.plinth.schema.Schema;
import dev.plinth.schema.json.OperationJson;
import dev.plinth.schema.json.SchemaJson;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.Operations;
import dev.plinth.testdatabase.EmptyDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code ddl/cases}: operations on a schema give the files in {@code ddl/<database>},
 * and on a real database with rows the up file leads to the schema after, the down file back.
 *
 * <p>A case that says {@code only} is for those databases; a section that ends with the name of one
 * replaces the one for all. {@code -Dexpected=write} writes the files anew; look at the difference.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DdlContractTest {
  private static final Path FOLDER = Path.of("src/test/resources/ddl");

  private final TestedDatabase database;

  DdlContractTest(TestedDatabase database) {
    this.database = database;
  }

  Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("cases"))) {
      return files
          .filter(this::isForThis)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  private boolean isForThis(Path file) {
    String only = read(file).get("only");
    return only == null || List.of(only.strip().split("\\s+")).contains(database.toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void givesTheseFilesAndBothLeadWhereTheyShould(String name) throws IOException {
    Map<String, String> input = read(FOLDER.resolve("cases").resolve(name));
    Schema before = SchemaJson.read(input.get("before"), name);
    List<Operation> operations = OperationJson.read(input.get("operations"), name);
    Schema after = Operations.apply(operations, before);
    String up = database.dialect().script(operations, before);
    String down = database.dialect().script(Operations.reverse(operations, before), after);
    compare(FOLDER.resolve(database.toString()).resolve(name), up, down);

    try (EmptyDatabase db = database.create(before)) {
      String url = db.url();
      List<String> start = database.structure(url);
      database.run(url, SqlScript.parse(input.getOrDefault("rows", "")).statements());
      database.runScript(url, up);
      assertThat(database.structure(url))
          .as("after the up file")
          .isEqualTo(database.structureOf(after, List.of()));
      find(url, ofThis(input, "find after up"));
      database.runScript(url, down);
      assertThat(database.structure(url)).as("after the down file").isEqualTo(start);
      find(url, ofThis(input, "find after down"));
    }
  }

  /** The section of this database, or else the one of all. */
  private String ofThis(Map<String, String> input, String section) {
    return input.getOrDefault(section + " " + database, input.getOrDefault(section, ""));
  }

  private static void compare(Path file, String up, String down) throws IOException {
    if ("write".equals(System.getProperty("expected"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, "-- up --\n" + up + "-- down --\n" + down, UTF_8);
    } else {
      Map<String, String> expected = read(file);
      assertThat(up).isEqualTo(expected.get("up"));
      assertThat(down).isEqualTo(expected.get("down"));
    }
  }

  private void find(String url, String section) {
    if (!section.isEmpty()) {
      List<String> lines = section.strip().lines().toList();
      assertThat(database.rows(url, lines.get(0))).isEqualTo(lines.subList(1, lines.size()));
    }
  }

  private static Map<String, String> read(Path file) {
    Map<String, String> sections = new LinkedHashMap<>();
    String name = "";
    StringBuilder section = new StringBuilder();
    for (String line : (text(file) + "-- end of file --\n").split("(?<=\n)", -1)) {
      if (line.matches("-- (?!plinth)[a-z0-9 ]+ --\n")) {
        sections.put(name, section.toString());
        name = line.substring(3, line.length() - 4);
        section.setLength(0);
      } else {
        section.append(line);
      }
    }
    return sections;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new AssertionError("no case " + file, e);
    }
  }
}
