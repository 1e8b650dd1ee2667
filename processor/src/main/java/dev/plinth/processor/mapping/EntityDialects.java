package dev.plinth.processor.mapping;

import dev.plinth.dialect.Dialect;
import dev.plinth.processor.model.EntityModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The databases that an entity's SQL is written for.
 *
 * @param all at least one; the first is the one in whose words a statement is shown
 */
public record EntityDialects(List<Dialect> all) {

  public EntityDialects {
    all = List.copyOf(all);
  }

  /** The SQL in the words of the first. */
  EntitySql first(EntityModel entity) {
    return new EntitySql(entity, all.get(0));
  }

  /** The texts of a statement, by dialect, where they differ from that of the first. */
  Map<String, String> others(EntityModel entity, Function<EntitySql, String> statement) {
    String text = statement.apply(first(entity));
    Map<String, String> others = new LinkedHashMap<>();
    for (Dialect dialect : all.subList(1, all.size())) {
      String own = statement.apply(new EntitySql(entity, dialect));
      if (!own.equals(text)) {
        others.put(dialect.name(), own);
      }
    }
    return others;
  }
}
