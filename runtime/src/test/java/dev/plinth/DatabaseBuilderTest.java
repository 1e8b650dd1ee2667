package dev.plinth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a builder takes and refuses. */
final class DatabaseBuilderTest {

  @TempDir Path folder;

  @Test
  void oneSourceIsNeeded() {
    assertThatThrownBy(() -> Database.builder().open())
        .hasMessage("give the builder one of url, dataSource and jdbi");
  }

  @Test
  void aPoolOfNothingIsRefused() {
    assertThatThrownBy(() -> Database.builder().poolSize(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a pool of 0 connections can't work: give it one at least");
  }

  @Test
  void aTimeoutThatNoDriverTakesIsRefused() {
    assertThatThrownBy(() -> Database.builder().timeout(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a timeout of PT-1S is none: give one from 0 to 24 days");
    assertThatThrownBy(() -> Database.builder().timeout(Duration.ofDays(25)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTimeoutTooShortForThePoolStillIsThatOfTheLock() {
    String url = "jdbc:sqlite:" + folder.resolve("shop.db");
    try (Database db =
        Database.builder().url(url).entities().timeout(Duration.ofMillis(5)).open()) {
      assertThat(
              db.jdbi()
                  .<Integer, RuntimeException>withHandle(
                      handle -> handle.createQuery("pragma busy_timeout").mapTo(int.class).one()))
          .isEqualTo(5);
    }
  }
}
