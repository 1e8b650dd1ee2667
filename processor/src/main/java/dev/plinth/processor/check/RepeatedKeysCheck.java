package dev.plinth.processor.check;

import dev.plinth.annotation.Order;
import dev.plinth.processor.model.IndexModel;
import dev.plinth.processor.model.IndexPart;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.UniqueModel;
import dev.plinth.processor.problem.IndexCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.SourceRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** No key or index does what another one does already. */
final class RepeatedKeysCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    Map<List<String>, String> known = new HashMap<>();
    entity.key().ifPresent(key -> known.put(names(key.paths()), "primary key"));
    for (UniqueModel unique : entity.uniques()) {
      List<String> over = names(unique.paths());
      add(entity, "@Unique", over, "unique key", unique.source(), known, problems);
    }
    for (IndexModel index : entity.indexes()) {
      add(entity, "@Index", signature(index), "index", index.source(), known, problems);
    }
  }

  private static List<String> names(List<PropertyPath> paths) {
    return paths.stream().map(PropertyPath::name).toList();
  }

  /** Names only, unless order or condition make it a different one. */
  private static List<String> signature(IndexModel index) {
    if (index.expression().isPresent()) {
      return List.of(index.expression().get().sql() + " " + index.where().orElse(""));
    }
    return index.parts().stream()
        .map(part -> part.path().name() + suffix(part) + index.where().orElse(""))
        .toList();
  }

  private static String suffix(IndexPart part) {
    return part.order() == Order.DESC ? " desc" : "";
  }

  private static void add(
      ResolvedEntity entity,
      String annotation,
      List<String> over,
      String kind,
      SourceRef place,
      Map<List<String>, String> known,
      Problems problems) {
    String first = known.putIfAbsent(over, kind);
    if (first != null) {
      problems.add(
          IndexCode.KEY_REPEATED,
          place,
          annotation + " of " + entity.shown(),
          first,
          over.stream().collect(Collectors.joining(", ")));
    }
  }
}
