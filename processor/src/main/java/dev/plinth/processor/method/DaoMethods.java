package dev.plinth.processor.method;

import dev.plinth.processor.mapping.EntitySql;
import dev.plinth.processor.mapping.RuntimeTypes;
import dev.plinth.processor.model.EntityModel;
import java.util.List;

/** The one list of the kinds of DAO methods, in the order in which they are written. */
public final class DaoMethods {
  public static final List<DaoMethodKind> ALL =
      List.of(
          new VerbMethod(
              "insert",
              RuntimeTypes.INSERTS,
              "insert",
              VerbParameter.ENTITY,
              VerbResult.ENTITY,
              EntitySql::insert),
          new VerbMethod(
              "insertAll",
              RuntimeTypes.INSERTS,
              "insertAll",
              VerbParameter.ENTITIES,
              VerbResult.LIST,
              EntitySql::insert),
          new VerbMethod(
              "update",
              RuntimeTypes.UPDATES,
              "update",
              VerbParameter.ENTITY,
              VerbResult.ENTITY,
              EntitySql::updateByKey),
          new VerbMethod(
              "updateAll",
              RuntimeTypes.UPDATES,
              "updateAll",
              VerbParameter.ENTITIES,
              VerbResult.LIST,
              EntitySql::updateByKey),
          new UpsertMethods(),
          new VerbMethod(
              "delete",
              RuntimeTypes.UPDATES,
              "delete",
              VerbParameter.ENTITY,
              VerbResult.WHETHER,
              EntitySql::delete),
          new VerbMethod(
              "deleteById",
              RuntimeTypes.UPDATES,
              "deleteByKey",
              VerbParameter.KEY,
              VerbResult.WHETHER,
              EntitySql::deleteByKey),
          new VerbMethod(
              "deleteAll",
              RuntimeTypes.DELETES,
              "deleteAll",
              VerbParameter.ENTITIES,
              VerbResult.NUMBER,
              EntitySql::deleteMany),
          new VerbMethod(
              "deleteAllById",
              RuntimeTypes.DELETES,
              "deleteAllByKey",
              VerbParameter.KEYS,
              VerbResult.NUMBER,
              EntitySql::deleteByKeys),
          new VerbMethod(
              "find",
              RuntimeTypes.FINDS,
              "find",
              VerbParameter.KEY,
              VerbResult.OPTIONAL,
              EntitySql::selectByKey),
          new VerbMethod(
              "get",
              RuntimeTypes.FINDS,
              "get",
              VerbParameter.KEY,
              VerbResult.ENTITY,
              EntitySql::selectByKey),
          new VerbMethod(
              "findAllById",
              RuntimeTypes.FINDS,
              "findAll",
              VerbParameter.KEYS,
              VerbResult.LIST,
              EntitySql::selectByKeys),
          new FindAllMethod(),
          new StreamMethod(),
          new PageMethods(),
          new CountMethod(),
          new ExistsMethod(),
          new KeyPartsMethods(),
          new FinderMethods());

  /** Those that the DAO of the entity has. */
  public static List<DaoMethodKind> of(EntityModel entity) {
    return ALL.stream().filter(kind -> kind.isOf(entity)).toList();
  }

  private DaoMethods() {}
}
