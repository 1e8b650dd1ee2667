package dev.plinth.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What a terminal shows of a data step. */
final class StepBarTest {

  private final StringWriter terminal = new StringWriter();
  private final StepBar bar = new StepBar(new PrintWriter(terminal, true));

  @Test
  void oneLineIsDrawnOverAndOverAndThenLeft() {
    bar.show("fill-nicks", 4_000, 10_000);
    bar.show("fill-nicks", 10_000, 10_000);
    bar.end();
    bar.end();
    assertThat(terminal.toString()).startsWith("\r").endsWith(System.lineSeparator());
    assertThat(lastLine()).contains("fill-nicks").contains("100%").contains("10000/10000");
    assertThat(terminal.toString().lines()).hasSizeGreaterThanOrEqualTo(1);
  }

  @Test
  void eachStepHasItsOwnLine() {
    bar.show("first", 1, 1);
    bar.show("second", 1, -1);
    bar.end();
    String[] lines = terminal.toString().split(System.lineSeparator(), -1);
    assertThat(lines).hasSize(3);
    assertThat(lines[0]).contains("first");
    assertThat(lines[1]).contains("second").doesNotContain("first");
  }

  private String lastLine() {
    String text = terminal.toString().stripTrailing();
    return text.substring(text.lastIndexOf('\r') + 1);
  }
}
