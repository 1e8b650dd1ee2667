package dev.plinth.schema.diff;

import dev.plinth.schema.Change;
import dev.plinth.schema.EnumType;
import dev.plinth.schema.Origin;
import dev.plinth.schema.Schema;
import dev.plinth.schema.operation.AddEnumValue;
import dev.plinth.schema.operation.CreateEnum;
import dev.plinth.schema.operation.DropEnum;
import dev.plinth.schema.operation.RecreateEnum;
import dev.plinth.schema.operation.RenameEnumValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Named enum types that come, change and go. */
final class EnumDiffer {

  private final Change<Schema> schema;
  private final DiffHints hints;
  private final Plan plan;

  EnumDiffer(Change<Schema> schema, DiffHints hints, Plan plan) {
    this.schema = schema;
    this.hints = hints;
    this.plan = plan;
  }

  void diff() {
    for (EnumType type : schema.after().enums()) {
      schema
          .before()
          .enumType(type.name())
          .ifPresentOrElse(
              old -> values(old, type),
              () -> plan.add(new CreateEnum(type.withOrigin(Origin.settledOrNull(type.origin())))));
    }
    for (EnumType type : schema.before().enums()) {
      if (schema.after().enumType(type.name()).isEmpty()) {
        plan.add(new DropEnum(type.name()));
      }
    }
  }

  /** New values are added first and old ones removed last, so that columns can change between. */
  private void values(EnumType before, EnumType after) {
    if (before.values().equals(after.values())) {
      return;
    }
    List<String> values = new ArrayList<>(before.values());
    for (Map.Entry<String, String> rename :
        ValueRenames.ofType(before, after, hints, plan).entrySet()) {
      plan.add(new RenameEnumValue(after.name(), rename.getKey(), rename.getValue()));
      values.set(values.indexOf(rename.getKey()), rename.getValue());
    }
    for (int i = 0; i < after.values().size(); i++) {
      String value = after.values().get(i);
      if (!values.contains(value)) {
        String next = firstOf(after.values().subList(i + 1, after.values().size()), values);
        plan.add(new AddEnumValue(after.name(), value, next));
        values.add(next == null ? values.size() : values.indexOf(next), value);
      }
    }
    if (!values.equals(after.values())) {
      plan.add(new RecreateEnum(after.name(), values, after.values()));
    }
  }

  private static @Nullable String firstOf(List<String> candidates, List<String> values) {
    return candidates.stream().filter(values::contains).findFirst().orElse(null);
  }
}
