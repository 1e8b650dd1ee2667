package dev.plinth.processor.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The statements in {@code statements}: what is made of them, or what is wrong with them. */
final class StatementsTest {
  private static final Path ROOT = Path.of("src/test/resources/statements");
  private static final boolean WRITE = "write".equals(System.getProperty("expected"));
  private static final Schema SCHEMA = SchemaText.read(text(ROOT.resolve("schema")));
  private static final SqlBinder BINDER = new SqlBinder(SCHEMA, OtherTables.NONE);
  private static final SqlBinder SQLITE_BINDER =
      new SqlBinder(
          SCHEMA.withTables(
              SCHEMA.tables().stream().filter(table -> table.name().schema() == null).toList()),
          OtherTables.NONE);

  @AfterAll
  static void close() {
    SQLITE_BINDER.close();
    BINDER.close();
  }

  @ParameterizedTest
  @MethodSource("files")
  void areBound(Path file) {
    String content = text(file);
    List<StatementCase> cases = StatementCase.in(file.getFileName().toString(), content);
    StringBuilder actual = new StringBuilder();
    cases.forEach(each -> actual.append(each.write(bind(each))));
    if (WRITE) {
      write(file, actual.toString());
    }
    assertThat(actual.toString()).isEqualTo(text(file));
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  private static String bind(StatementCase each) {
    SqlMethod method = MethodText.read(each.method(), each.sql());
    SqlBinder binder = method.dialects().contains("sqlite") ? SQLITE_BINDER : BINDER;
    return BoundText.of(each.sql(), binder.bind(method));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
