package dev.plinth.schema.diff;

import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.ViewSchema;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** No two tables or views have one name. */
final class DuplicateTableCheck implements SchemaCheck {

  @Override
  public void check(Schema schema, Consumer<DiffError> errors) {
    Set<TableName> known = new HashSet<>();
    Stream.concat(
            schema.tables().stream().map(TableSchema::name),
            schema.views().stream().map(ViewSchema::name))
        .filter(name -> !known.add(name))
        .forEach(name -> errors.accept(DiffErrorCode.DUPLICATE_TABLE.at(name, null, name)));
  }
}
