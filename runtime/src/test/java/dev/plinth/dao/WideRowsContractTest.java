package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.Database;
import dev.plinth.DatabaseBuilder;
import dev.plinth.dao.shop.Shop;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.SqlScript;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.schema.Change;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.PrimaryKey;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.diff.SchemaDiffer;
import dev.plinth.testdatabase.EmptyDatabase;
import dev.plinth.testdatabase.TestServer;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random rows of a table with columns of every type and precision come back as they were, in each
 * way that a statement writes and reads, whatever the zone of this machine.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class WideRowsContractTest {

  private static final int ROWS = 16;

  private static final List<String> ZONES =
      List.of("UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Apia");

  private final TestServer server;
  private final Dialect dialect;
  private final List<String> options;

  /**
   * A suite.
   *
   * @param options what to put behind the URL, one after the other
   */
  WideRowsContractTest(TestServer server, String... options) {
    this.server = server;
    this.dialect = Dialects.named(server.name());
    this.options = List.of(options);
  }

  /** What texts are made of. */
  String letters() {
    return "aZ '\"`\\%_?:;\t\n\r\0é€ß漢\u00ad\u200b\ufeff\uFFFF😀𐍈";
  }

  Stream<String> urls() {
    return options.stream();
  }

  @ParameterizedTest(name = "options \"{0}\"")
  @MethodSource("urls")
  void rowsComeBackAsTheyWere(String option) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String zone = ZONES.get(random.nextInt(ZONES.size()));
    String about = "seed " + seed + " in zone " + zone;
    List<WideColumn<?>> columns =
        new WideColumns(dialect.capabilities().timePrecision(), letters()).all();
    TimeZone own = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try (EmptyDatabase empty = server.create()) {
      for (boolean isDirect : List.of(true, false)) {
        DatabaseBuilder builder = Shop.builder().url(empty.url() + option).poolSize(2);
        try (Database db = (isDirect ? builder : builder.pipeline()).open()) {
          if (isDirect) {
            create(db, columns);
          }
          new WideRows(db, columns, about + (isDirect ? "" : " through the pipeline"))
              .writeAndRead(random);
        }
      }
    } finally {
      TimeZone.setDefault(own);
    }
  }

  private void create(Database db, List<WideColumn<?>> columns) {
    List<ColumnSchema> all = new ArrayList<>();
    all.add(ColumnSchema.builder("id", ColumnTypes.BIGINT).build());
    columns.forEach(column -> all.add(column.schema()));
    Schema schema =
        Schema.of(
            List.of(
                TableSchema.builder(TableName.of("wide"))
                    .columns(all)
                    .primaryKey(new PrimaryKey("pk_wide", List.of("id")))
                    .build()));
    String script =
        dialect.script(
            SchemaDiffer.diff(new Change<>(Schema.EMPTY, schema), DiffHints.NONE).operations(),
            Schema.EMPTY);
    db.jdbi()
        .useHandle(handle -> Scripts.run(handle, "create", SqlScript.parse(script).statements()));
  }

  /** The ways to write and read rows. */
  private record WideRows(Database db, List<WideColumn<?>> columns, String about) {

    void writeAndRead(Random random) {
      SqlStatement deletion = SqlStatement.of("Test.delete", "delete from wide where id > ?");
      try (Execution all = db.prepare(deletion)) {
        all.setLong(1, idColumn(), Long.valueOf(0));
        all.update();
      }
      List<List<@Nullable Object>> rows = new ArrayList<>();
      for (int i = 0; i < ROWS; i++) {
        rows.add(
            columns.stream()
                .map(column -> column.value(random))
                .collect(Collectors.toCollection(ArrayList::new)));
      }
      int half = ROWS / 2;
      for (int i = 0; i < half; i++) {
        insertReturning(i + 1L, rows.get(i));
      }
      insertBatch(half, rows.subList(half, ROWS));
      try (Execution all = db.prepare(select())) {
        compare("in a list", rows, all.rows(this::read));
      }
      db.useTransaction(
          () -> {
            try (Stream<List<@Nullable Object>> stream = db.prepare(select()).stream(this::read)) {
              compare("in a stream", rows, stream.toList());
            }
          });
    }

    private static TableColumn<?, ?> idColumn() {
      return TableColumn.<Object, Long>of("wide", "id", "id", ColumnTypes.BIGINT);
    }

    private String names() {
      return columns.stream().map(WideColumn::name).collect(Collectors.joining(", "));
    }

    private SqlStatement insert() {
      String marks = String.join(", ", Collections.nCopies(columns.size() + 1, "?"));
      return SqlStatement.of(
          "Test.insert", "insert into wide (id, " + names() + ") values (" + marks + ")");
    }

    private SqlStatement select() {
      return SqlStatement.of("Test.select", "select " + names() + " from wide order by id");
    }

    private void bind(Execution insert, long id, List<@Nullable Object> row) {
      insert.setLong(1, idColumn(), id);
      for (int i = 0; i < columns.size(); i++) {
        columns.get(i).bind(insert, i + 2, row.get(i));
      }
    }

    /** Reads back what the insert returns, where the database returns it. */
    private void insertReturning(long id, List<@Nullable Object> row) {
      String[] names = columns.stream().map(WideColumn::name).toArray(String[]::new);
      try (Execution insert = db.prepare(insert().returning(names))) {
        bind(insert, id, row);
        if (insert.givesBack()) {
          compare("returned", List.of(row), insert.rows(this::read));
        } else {
          assertThat(insert.update()).isEqualTo(1);
        }
      }
    }

    private void insertBatch(long before, List<List<@Nullable Object>> rows) {
      try (Execution insert = db.prepare(insert())) {
        for (int i = 0; i < rows.size(); i++) {
          bind(insert, before + i + 1, rows.get(i));
          insert.addBatch();
        }
        assertThat(insert.updateBatch()).hasSize(rows.size());
      }
    }

    private List<@Nullable Object> read(Row row) {
      List<@Nullable Object> values = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        values.add(columns.get(i).read(row, i + 1));
      }
      return values;
    }

    private void compare(
        String way, List<List<@Nullable Object>> written, List<List<@Nullable Object>> read) {
      assertThat(read).as("rows %s, %s", way, about).hasSameSizeAs(written);
      for (int i = 0; i < written.size(); i++) {
        for (int j = 0; j < columns.size(); j++) {
          WideColumn<?> column = columns.get(j);
          Object wanted = column.stored(written.get(i).get(j));
          Object found = read.get(i).get(j);
          if (!Arrays.deepEquals(new Object[] {wanted}, new Object[] {found})) {
            assertThat(found)
                .as("%s of row %d, %s, %s", column.name(), i, way, about)
                .isEqualTo(wanted);
          }
        }
      }
    }
  }
}
