package dev.plinth.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a URL of SQLite leads to. */
final class SqliteUrlTest {

  @ParameterizedTest
  @CsvSource({
    "jdbc:sqlite:shop.db, shop.db",
    "jdbc:sqlite:/var/shop.db?journal_mode=WAL, /var/shop.db",
    "jdbc:sqlite:file:shop.db?mode=ro&cache=shared, shop.db",
  })
  void aFileIsFound(String url, Path file) {
    assertThat(SqliteUrl.of(url).flatMap(SqliteUrl::file)).contains(file);
    assertThat(SqliteUrl.of(url)).get().matches(found -> !found.isInMemory());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:sqlite:",
        "jdbc:sqlite::memory:",
        "jdbc:sqlite::memory:?foreign_keys=true",
        "jdbc:sqlite:file:shop?mode=memory&cache=shared",
      })
  void memoryHasNoFile(String url) {
    assertThat(SqliteUrl.of(url)).get().matches(SqliteUrl::isInMemory);
    assertThat(SqliteUrl.of(url).flatMap(SqliteUrl::file)).isEmpty();
  }

  @Test
  void aResourceIsNeitherFileNorMemory() {
    assertThat(SqliteUrl.of("jdbc:sqlite::resource:shop.db"))
        .get()
        .matches(url -> !url.isInMemory())
        .matches(url -> url.file().isEmpty());
  }

  @Test
  void otherDatabasesHaveNone() {
    assertThat(SqliteUrl.of("jdbc:h2:mem:shop")).isEmpty();
  }

  @Test
  void parametersAreFoundByTheirWholeName() {
    assertThat(SqliteUrl.of("jdbc:sqlite:shop.db?journal_mode=WAL&cache=shared"))
        .get()
        .matches(url -> url.sets("journal_mode"))
        .matches(url -> url.sets("cache"))
        .matches(url -> !url.sets("mode"));
  }
}
