package dev.plinth.migration.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the driver throws on a full disk, made by hand: on a real one H2 itself may run in circles
 * for ever, or leave a file that it can't open again.
 */
final class H2FailuresTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No space left on device",
        "Disk quota exceeded",
        "File too large",
        "There is not enough space on the disk"
      })
  void aDatabaseThatWasClosedForAFullDiskIsToldAsThat(String reason) {
    SQLException closed = new SQLException("The database has been closed", "90098", 90098);
    closed.initCause(new IllegalStateException(new IOException(reason)));

    assertThat(new H2MigrationDatabase().kindOf(closed)).isEqualTo(FailureKind.DISK_FULL);
  }

  @ParameterizedTest
  @ValueSource(ints = {90007, 90067, 90098, 90121})
  void anotherReasonIsALostConnection(int code) {
    assertThat(new H2MigrationDatabase().kindOf(new SQLException("closed", "90098", code)))
        .isEqualTo(FailureKind.CONNECTION_LOST);
  }
}
