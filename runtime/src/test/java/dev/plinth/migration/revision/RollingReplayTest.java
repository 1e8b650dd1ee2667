package dev.plinth.migration.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.schema.Schema;
import dev.plinth.schema.diff.DiffHints;
import dev.plinth.schema.operation.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random graphs: the schemas that are made from each other are those of a full replay. */
final class RollingReplayTest {

  private static final int REVISIONS = 300;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everySchemaIsThatOfAFullReplay(long seed) {
    Random random = new Random(seed);
    List<RevisionLinks> all = new ArrayList<>();
    Map<String, RevisionDocument> documents = new HashMap<>();
    for (int i = 0; i < REVISIONS; i++) {
      RevisionLinks links =
          links(String.format("r%03d", random.nextInt(1000) * 1000 + i), all, random);
      all.add(links);
      documents.put(links.id(), document(links));
    }
    RevisionGraph graph = RevisionGraph.of(all);
    RevisionReplay replay =
        new RevisionReplay(graph, id -> Objects.requireNonNull(documents.get(id)), id -> id);
    RollingReplay rolling = new RollingReplay(graph, replay, Schema.EMPTY);
    for (String id : graph.ids()) {
      assertThat(rolling.schemaAt(id))
          .as("seed %s, revision %s", seed, id)
          .isEqualTo(replay.schemaAt("main", List.of(id)));
    }
  }

  /** Mostly on the newest ones; sometimes a new root, sometimes a merge. */
  private static RevisionLinks links(String id, List<RevisionLinks> all, Random random) {
    Set<String> parents = new LinkedHashSet<>();
    int count = all.isEmpty() || random.nextInt(40) == 0 ? 0 : 1 + random.nextInt(10) / 8;
    for (int i = 0; i < count; i++) {
      int back = Math.min(all.size(), 1 + random.nextInt(random.nextInt(20) == 0 ? 200 : 5));
      parents.add(all.get(all.size() - back).id());
    }
    return new RevisionLinks(id, List.copyOf(parents), List.of(), List.of());
  }

  private static RevisionDocument document(RevisionLinks links) {
    List<Operation> operations = Samples.createTable("t" + links.id());
    return new RevisionDocument(
        "main",
        links,
        List.of(),
        "",
        Instant.EPOCH,
        DiffHints.NONE,
        List.of(),
        Map.of(),
        Map.of(),
        "",
        operations,
        List.of(),
        false);
  }
}
