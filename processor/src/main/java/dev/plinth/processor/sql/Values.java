package dev.plinth.processor.sql;

import dev.plinth.processor.sql.ResultColumn.Nullability;
import dev.plinth.processor.sql.syntax.Expression.Call;
import dev.plinth.processor.sql.syntax.Query;
import dev.plinth.type.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what is known about several values. */
final class Values {
  private Values() {}

  /** NULL where one of them is. */
  static Nullability anyOf(List<Value> values) {
    Nullability result = Nullability.NEVER;
    for (Value value : values) {
      if (value.nullability() == Nullability.POSSIBLE) {
        return Nullability.POSSIBLE;
      }
      result = value.nullability() == Nullability.UNKNOWN ? Nullability.UNKNOWN : result;
    }
    return result;
  }

  /** NULL only where all of them are. */
  static Nullability allOf(List<Value> values) {
    Nullability result = Nullability.POSSIBLE;
    for (Value value : values) {
      if (value.nullability() == Nullability.NEVER) {
        return Nullability.NEVER;
      }
      result = value.nullability() == Nullability.UNKNOWN ? Nullability.UNKNOWN : result;
    }
    return values.isEmpty() ? Nullability.UNKNOWN : result;
  }

  /** The first type that is known; none where types of different kinds meet. */
  static @Nullable ColumnType type(List<Value> values) {
    ColumnType type = null;
    for (Value value : values) {
      ColumnType other = value.type();
      if (type == null) {
        type = other;
      } else if (other != null && !TypeKinds.areAlike(type, other)) {
        return null;
      } else if (other != null) {
        type = TypeKinds.wider(type, other);
      }
    }
    return type;
  }

  /** One of them. */
  static Value either(List<Value> values) {
    boolean isOne = values.stream().distinct().count() == 1;
    return isOne ? values.get(0) : Value.of(type(values), anyOf(values));
  }

  /** Whether a query gives a row whatever the tables hold: an aggregate without groups. */
  static boolean alwaysHasARow(Query query) {
    return query.body() instanceof Query.Select select
        && select.groupBy().isEmpty()
        && select.having() == null
        && query.limit() == null
        && select.items().size() == 1
        && select.items().get(0).value() instanceof Call call
        && !call.windowed()
        && Functions.isAggregate(call.name());
  }
}
