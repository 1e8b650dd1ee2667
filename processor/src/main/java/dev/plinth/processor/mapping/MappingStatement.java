package dev.plinth.processor.mapping;

import dev.plinth.processor.model.EntityModel;
import java.util.function.Function;

/** The statements that every mapping holds, in the order in which they are written. */
enum MappingStatement {
  SELECT_ALL("selectAll", EntitySql::selectAll),
  SELECT_BY_KEY("selectByKey", EntitySql::selectByKey),
  INSERT("insert", EntitySql::insert),
  INSERT_WITH_KEY("insertWithKey", EntitySql::insertWithKey),
  UPDATE_BY_KEY("updateByKey", EntitySql::updateByKey),
  DELETE_BY_KEY("deleteByKey", EntitySql::deleteByKey);

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

  /** Whether the mapping has a constant for it, rather than one of the others. */
  boolean isOwn(EntityModel entity) {
    return this != INSERT_WITH_KEY || entity.key().generated();
  }
}
