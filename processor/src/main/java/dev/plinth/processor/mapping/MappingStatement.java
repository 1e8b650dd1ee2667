package dev.plinth.processor.mapping;

import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.StoredColumn;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The statements that every mapping holds, in the order in which they are written. */
enum MappingStatement {
  SELECT_ALL("selectAll", EntitySql::selectAll),
  SELECT_BY_KEY("selectByKey", EntitySql::selectByKey),
  INSERT("insert", EntitySql::insert),
  INSERT_WITH_KEY("insertWithKey", EntitySql::insertWithKey),
  UPDATE_BY_KEY("updateByKey", EntitySql::updateByKey),
  OVERWRITE_BY_KEY("overwriteByKey", EntitySql::overwriteByKey) {
    @Override
    boolean isWritten(EntityModel entity) {
      return !entity.isView()
          && entity.columns().stream().anyMatch(stored -> stored.column().isDefaulted());
    }
  },
  DELETE_BY_KEY("deleteByKey", EntitySql::deleteByKey),
  DELETE("delete", EntitySql::delete) {
    @Override
    boolean isWritten(EntityModel entity) {
      return entity.version().isPresent();
    }
  };

  private final String method;

  @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
  private final Function<EntitySql, String> text;

  MappingStatement(String method, Function<EntitySql, String> text) {
    this.method = method;
    this.text = text;
  }

  /** The method of the mapping that returns it. */
  String method() {
    return method;
  }

  String text(EntitySql sql) {
    return text.apply(sql);
  }

  /** Whether the mapping has it; else the runtime's default is right. */
  boolean isWritten(EntityModel entity) {
    return !entity.isView() || this == SELECT_ALL || (this == SELECT_BY_KEY && entity.hasKey());
  }

  /** What it gives back of the row that it writes. */
  List<String> returning(EntityModel entity, EntitySql sql) {
    return switch (this) {
      case INSERT -> names(generated(entity), sql.filled());
      case INSERT_WITH_KEY, OVERWRITE_BY_KEY -> names(Stream.of(), sql.filled());
      case UPDATE_BY_KEY -> names(Stream.of(), sql.computed());
      default -> List.of();
    };
  }

  private static Stream<StoredColumn> generated(EntityModel entity) {
    return entity.columns().stream().filter(stored -> stored.column().identity());
  }

  private static List<String> names(Stream<StoredColumn> first, List<StoredColumn> second) {
    return Stream.concat(first, second.stream()).map(stored -> stored.column().name()).toList();
  }

  /** Whether the mapping has a constant for it, rather than one of the others. */
  boolean isOwn(EntityModel entity) {
    return this != INSERT_WITH_KEY || entity.key().generated();
  }
}
