package dev.plinth.processor.check;

import dev.plinth.processor.model.KeyModel;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.problem.KeyCode;
import dev.plinth.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The parts of a key have names that the components of one record can have. */
final class KeyPartNamesCheck implements EntityCheck {
  /** What no component of a record may be called: the methods of Object without parameters. */
  private static final Set<String> RESERVED =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    entity.key().filter(KeyModel::hasRecord).ifPresent(key -> check(entity, key, problems));
  }

  private static void check(ResolvedEntity entity, KeyModel key, Problems problems) {
    Map<String, StoredColumn> named = new HashMap<>();
    for (StoredColumn part : key.columns()) {
      StoredColumn other = named.putIfAbsent(part.name(), part);
      if (RESERVED.contains(part.name())) {
        reject(entity, part, "a record has a method of that name", problems);
      } else if (other != null) {
        reject(entity, part, "so would " + entity.shown(other.path()), problems);
      }
    }
  }

  private static void reject(
      ResolvedEntity entity, StoredColumn part, String reason, Problems problems) {
    problems.add(
        KeyCode.KEY_PART_NAME,
        entity.field(part.path().root()).source(),
        entity.shown(part.path()),
        part.name(),
        reason);
  }
}
