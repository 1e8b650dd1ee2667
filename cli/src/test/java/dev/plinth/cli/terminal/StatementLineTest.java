package dev.plinth.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a terminal shows of statements. */
@Timeout(60)
final class StatementLineTest {

  private final StringWriter terminal = new StringWriter();
  private final StatementLine line =
      new StatementLine(new PrintWriter(terminal, true), Duration.ofMillis(50));

  @AfterEach
  void end() {
    line.end();
  }

  @Test
  void aStatementThatTakesLongIsShownAndGoesWithoutATrace() throws InterruptedException {
    line.show("aaaa1111", "alter table big\n  add column " + "x".repeat(100) + " int");
    waitFor("  aaaa1111, \\d+ s: alter table big add column xxx");
    line.end();
    String[] drawn = terminal.toString().split("\r", -1);
    assertThat(drawn).allSatisfy(text -> assertThat(text.length()).isIn(0, 78));
    assertThat(drawn[1]).endsWith("…");
    assertThat(drawn[drawn.length - 2]).isBlank();
    assertThat(terminal.toString()).doesNotContain("\n");
  }

  @Test
  void theNextStatementTakesItsPlace() throws InterruptedException {
    line.show("aaaa1111", "create index slow on big (a)");
    waitFor("slow");
    line.show("aaaa1111", "create index other on big (b)");
    waitFor("other");
    line.end();
    assertThat(terminal.toString().replaceAll("(?s).*other", "")).doesNotContain("slow");
  }

  @Test
  void whatIsFastIsNotShown() {
    StatementLine patient =
        new StatementLine(new PrintWriter(terminal, true), Duration.ofMinutes(1));
    patient.show("aaaa1111", "select 1");
    patient.end();
    assertThat(terminal.toString()).isEmpty();
  }

  private void waitFor(String pattern) throws InterruptedException {
    while (!Pattern.compile(pattern).matcher(terminal.toString()).find()) {
      Thread.sleep(5);
    }
  }
}
