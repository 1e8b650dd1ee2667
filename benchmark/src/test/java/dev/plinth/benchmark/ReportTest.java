package dev.plinth.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.benchmark.contender.Contenders;
import dev.plinth.benchmark.contender.Databases;
import dev.plinth.benchmark.workload.Workloads;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the report says about given measurements. */
class ReportTest {

  @Test
  void comparesWithinARoundAndTakesTheMedianOfTheRounds() {
    List<Measurement> measurements =
        List.of(
            new Measurement(Workloads.FIND, Databases.SQLITE, Contenders.JDBC, 1, 2_000, 1_300),
            new Measurement(Workloads.FIND, Databases.SQLITE, Contenders.JDBI, 1, 6_000, 6_200),
            new Measurement(Workloads.FIND, Databases.SQLITE, Contenders.JDBC, 2, 4_000, 1_300),
            new Measurement(Workloads.FIND, Databases.SQLITE, Contenders.JDBI, 2, 10_000, 6_200),
            new Measurement(Workloads.FIND, Databases.SQLITE, Contenders.JDBC, 3, 1_000, 1_300),
            new Measurement(Workloads.FIND, Databases.SQLITE, Contenders.JDBI, 3, 4_000, 6_208));

    assertThat(new Report(measurements).text("A machine."))
        .isEqualTo(
            """
            A machine.

            CPU time per operation in the best iteration, and its ratio to JDBC in the same round: median of 3 rounds (lowest–highest).

            ### SQLite

            | | JDBC | Jdbi |
            |---|---:|---:|
            | find by id, open handle | 2.00 µs | 3.00 (2.50–4.00) |

            Allocated bytes per operation:

            | | JDBC | Jdbi |
            |---|---:|---:|
            | find by id, open handle | 1,300 | 6,200 |
            """);
  }

  @Test
  void leavesOutRatiosThatHaveNoBaseline() {
    List<Measurement> measurements =
        List.of(new Measurement(Workloads.GRAPH, Databases.H2, Contenders.JDBI, 1, 6_000, 6_200));

    assertThat(new Report(measurements).text("A machine."))
        .isEqualTo(
            """
            A machine.

            CPU time per operation in the best iteration, and its ratio to JDBC in the same round: one round.

            ### H2

            | | Jdbi |
            |---|---:|
            | graph: 100 users with 3 addresses each, write and read | – |

            Allocated bytes per operation:

            | | Jdbi |
            |---|---:|
            | graph: 100 users with 3 addresses each, write and read | 6,200 |

            Without "JDBC, own time parser", which has no work of its own here.
            """);
  }
}
