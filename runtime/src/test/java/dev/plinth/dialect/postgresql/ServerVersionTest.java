package dev.plinth.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which PostgreSQL servers are refused, and how. */
final class ServerVersionTest {

  @Test
  void anOldServerIsRefusedInOneSentence() {
    assertThat(ServerVersion.complaint(14, "14.19 (Debian 14.19-1)"))
        .hasValue("this is PostgreSQL 14.19 (Debian 14.19-1), and Plinth needs 15 or later");
  }

  @Test
  void theOldestThatIsKnownAndLaterOnesAreTaken() {
    assertThat(ServerVersion.complaint(15, "15.0")).isEmpty();
    assertThat(ServerVersion.complaint(18, "18.6")).isEmpty();
  }
}
