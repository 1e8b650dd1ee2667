package dev.plinth.schema.json;

import dev.plinth.schema.FacetChanges;
import dev.plinth.schema.TableName;
import dev.plinth.schema.operation.AddColumn;
import dev.plinth.schema.operation.AddEnumValue;
import dev.plinth.schema.operation.AlterColumn;
import dev.plinth.schema.operation.CreateCheck;
import dev.plinth.schema.operation.CreateEnum;
import dev.plinth.schema.operation.CreateForeignKey;
import dev.plinth.schema.operation.CreateIndex;
import dev.plinth.schema.operation.CreatePrimaryKey;
import dev.plinth.schema.operation.CreateTable;
import dev.plinth.schema.operation.CreateUnique;
import dev.plinth.schema.operation.CreateView;
import dev.plinth.schema.operation.DropCheck;
import dev.plinth.schema.operation.DropColumn;
import dev.plinth.schema.operation.DropEnum;
import dev.plinth.schema.operation.DropForeignKey;
import dev.plinth.schema.operation.DropIndex;
import dev.plinth.schema.operation.DropPrimaryKey;
import dev.plinth.schema.operation.DropTable;
import dev.plinth.schema.operation.DropUnique;
import dev.plinth.schema.operation.DropView;
import dev.plinth.schema.operation.ExecuteSql;
import dev.plinth.schema.operation.Operation;
import dev.plinth.schema.operation.OperationVisitor;
import dev.plinth.schema.operation.RecreateEnum;
import dev.plinth.schema.operation.RenameColumn;
import dev.plinth.schema.operation.RenameConstraint;
import dev.plinth.schema.operation.RenameEnumValue;
import dev.plinth.schema.operation.RenameIndex;
import dev.plinth.schema.operation.RenameTable;
import dev.plinth.schema.operation.ReplaceView;
import dev.plinth.schema.operation.SetComment;
import dev.plinth.schema.operation.SetOptions;
import dev.plinth.schema.operation.SetOrigin;
import dev.plinth.schema.operation.TableOperation;
import dev.plinth.schema.operation.ViewOperation;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes every operation as one JSON object. */
final class OperationWriter implements OperationVisitor<JsonMap> {

  static final OperationWriter INSTANCE = new OperationWriter();

  private OperationWriter() {}

  @Override
  public JsonMap visitCreateTable(CreateTable operation) {
    return table(operation).putAll(TableJson.definition(operation.definition()));
  }

  @Override
  public JsonMap visitDropTable(DropTable operation) {
    return table(operation);
  }

  @Override
  public JsonMap visitRenameTable(RenameTable operation) {
    return table(operation)
        .put("to", operation.to().name())
        .putIfPresent("toSchema", toSchema(operation));
  }

  @Override
  public JsonMap visitAddColumn(AddColumn operation) {
    return table(operation)
        .put("column", operation.column().name())
        .putAll(ColumnJson.facets(operation.column()))
        .putIfPresent("backfill", operation.backfill());
  }

  @Override
  public JsonMap visitDropColumn(DropColumn operation) {
    return table(operation).put("column", operation.column());
  }

  @Override
  public JsonMap visitRenameColumn(RenameColumn operation) {
    return table(operation).put("column", operation.column()).put("to", operation.to());
  }

  @Override
  public JsonMap visitAlterColumn(AlterColumn operation) {
    return table(operation)
        .put("column", operation.column())
        .put("changes", changes(operation.changes()))
        .putIfPresent("backfill", operation.backfill())
        .putIfPresent("renamedValues", operation.renamedValues());
  }

  @Override
  public JsonMap visitCreatePrimaryKey(CreatePrimaryKey operation) {
    return table(operation).putAll(KeyJson.write(operation.primaryKey()));
  }

  @Override
  public JsonMap visitDropPrimaryKey(DropPrimaryKey operation) {
    return table(operation).put("name", operation.name());
  }

  @Override
  public JsonMap visitCreateUnique(CreateUnique operation) {
    return table(operation).putAll(KeyJson.write(operation.unique()));
  }

  @Override
  public JsonMap visitDropUnique(DropUnique operation) {
    return table(operation).put("name", operation.name());
  }

  @Override
  public JsonMap visitCreateIndex(CreateIndex operation) {
    return table(operation).putAll(IndexJson.write(operation.index()));
  }

  @Override
  public JsonMap visitDropIndex(DropIndex operation) {
    return table(operation).put("name", operation.name());
  }

  @Override
  public JsonMap visitCreateForeignKey(CreateForeignKey operation) {
    return table(operation).putAll(ForeignKeyJson.write(operation.foreignKey()));
  }

  @Override
  public JsonMap visitDropForeignKey(DropForeignKey operation) {
    return table(operation).put("name", operation.name());
  }

  @Override
  public JsonMap visitCreateCheck(CreateCheck operation) {
    return table(operation).putAll(KeyJson.write(operation.check()));
  }

  @Override
  public JsonMap visitDropCheck(DropCheck operation) {
    return table(operation).put("name", operation.name());
  }

  @Override
  public JsonMap visitRenameConstraint(RenameConstraint operation) {
    return table(operation)
        .put("kind", operation.constraint().name().toLowerCase(Locale.ROOT))
        .put("name", operation.name())
        .put("to", operation.to());
  }

  @Override
  public JsonMap visitRenameIndex(RenameIndex operation) {
    return table(operation).put("name", operation.name()).put("to", operation.to());
  }

  @Override
  public JsonMap visitSetComment(SetComment operation) {
    return table(operation).put("from", operation.from()).put("to", operation.to());
  }

  @Override
  public JsonMap visitSetOptions(SetOptions operation) {
    return table(operation).put("from", operation.from()).put("to", operation.to());
  }

  @Override
  public JsonMap visitSetOrigin(SetOrigin operation) {
    return table(operation)
        .putIfPresent("column", operation.column())
        .put("from", OriginJson.write(operation.from()))
        .put("to", OriginJson.write(operation.to()));
  }

  @Override
  public JsonMap visitCreateEnum(CreateEnum operation) {
    return of(operation).putAll(EnumJson.write(operation.definition()));
  }

  @Override
  public JsonMap visitAddEnumValue(AddEnumValue operation) {
    return of(operation)
        .put("name", operation.name())
        .put("value", operation.value())
        .putIfPresent("before", operation.before());
  }

  @Override
  public JsonMap visitRenameEnumValue(RenameEnumValue operation) {
    return of(operation)
        .put("name", operation.name())
        .put("value", operation.value())
        .put("to", operation.to());
  }

  @Override
  public JsonMap visitRecreateEnum(RecreateEnum operation) {
    return of(operation)
        .put("name", operation.name())
        .put("from", operation.from())
        .put("to", operation.to());
  }

  @Override
  public JsonMap visitDropEnum(DropEnum operation) {
    return of(operation).put("name", operation.name());
  }

  @Override
  public JsonMap visitCreateView(CreateView operation) {
    return view(operation).putAll(ViewJson.definition(operation.definition()));
  }

  @Override
  public JsonMap visitReplaceView(ReplaceView operation) {
    return view(operation).putAll(ViewJson.definition(operation.definition()));
  }

  @Override
  public JsonMap visitDropView(DropView operation) {
    return view(operation);
  }

  @Override
  public JsonMap visitExecuteSql(ExecuteSql operation) {
    return of(operation)
        .put("sql", operation.sql())
        .putIfPresent("undo", operation.undo())
        .putIfPresent("touches", operation.touches().stream().map(TableName::toString).toList());
  }

  private static JsonMap of(Operation operation) {
    return new JsonMap().put("op", operation.kind().key());
  }

  private static JsonMap table(TableOperation operation) {
    return NameJson.write(of(operation), "table", operation.table());
  }

  private static JsonMap view(ViewOperation operation) {
    return NameJson.write(of(operation), "view", operation.view());
  }

  private static @Nullable String toSchema(RenameTable rename) {
    return Objects.equals(rename.table().schema(), rename.to().schema())
        ? null
        : Objects.requireNonNullElse(rename.to().schema(), "");
  }

  private static JsonMap changes(FacetChanges changes) {
    JsonMap json = new JsonMap();
    changes
        .byFacet()
        .forEach(
            (facet, change) ->
                json.put(
                    facet.key(),
                    new JsonMap()
                        .put("from", FacetJson.write(change.from()))
                        .put("to", FacetJson.write(change.to()))));
    return json;
  }
}
