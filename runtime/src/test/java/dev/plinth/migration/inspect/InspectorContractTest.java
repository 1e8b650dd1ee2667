package dev.plinth.migration.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.contract.RandomOperations;
import dev.plinth.contract.RandomTables;
import dev.plinth.contract.TestedDatabase;
import dev.plinth.schema.Schema;
import dev.plinth.schema.json.SchemaJson;
import dev.plinth.testdatabase.EmptyDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of inspectors: what is read from a database that was made from a schema is that schema,
 * but for what the database forgets.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InspectorContractTest {

  private static final int SEEDS = Integer.getInteger("seeds", 10);

  private final TestedDatabase database;

  InspectorContractTest(TestedDatabase database) {
    this.database = database;
  }

  /** The declared schema without what this database forgets. */
  private Schema remembered(Schema declared) {
    return new Remembered(database.dialect(), database.inspector()).of(declared);
  }

  @Test
  void readsAllKindsOfThings() throws IOException {
    String file = database + ".json";
    assertIsReadBack(SchemaJson.read(resource(file), file));
  }

  @Test
  void tellsWhatASchemaHasNoWordsFor() throws IOException {
    String[] parts = resource(database + "-others.txt").split("-- (made|read) --\n", -1);
    try (EmptyDatabase db = database.create()) {
      database.run(db.url(), List.of(parts[1].strip().split(";\n|;$", 0)));
      List<String> read = Jdbi.create(db.url()).withHandle(database.inspector()::others);
      assertThat(String.join("\n", read)).isEqualTo(parts[2].strip());
    }
  }

  private static String resource(String name) throws IOException {
    String file = "/migration/inspect/" + name;
    try (InputStream in =
        Objects.requireNonNull(InspectorContractTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  LongStream seeds() {
    Long one = Long.getLong("seed");
    return one == null ? LongStream.range(0, SEEDS) : LongStream.of(one);
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void readsWhatWasMade(long seed) {
    assertIsReadBack(new RandomOperations(seed, database.dialect()).schema());
  }

  @ParameterizedTest(name = "-Dseed={0}")
  @MethodSource("seeds")
  void readsTablesOfAllTypes(long seed) {
    assertIsReadBack(new RandomTables(seed, database.dialect()).schema());
  }

  private void assertIsReadBack(Schema declared) {
    try (EmptyDatabase db = database.create(declared)) {
      Schema read = Jdbi.create(db.url()).withHandle(database.inspector()::inspect);
      assertThat(SchemaJson.write(Remembered.shapes(read)).lines())
          .containsExactlyElementsOf(SchemaJson.write(remembered(declared)).lines().toList());
    }
  }
}
