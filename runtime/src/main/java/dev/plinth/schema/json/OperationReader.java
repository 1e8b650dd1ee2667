package dev.plinth.schema.json;

import dev.plinth.schema.ColumnFacet;
import dev.plinth.schema.ConstraintKind;
import dev.plinth.schema.FacetChange;
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
import dev.plinth.schema.operation.OperationKind;
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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Reads every operation from one JSON object. */
final class OperationReader {

  private OperationReader() {}

  static Operation read(JsonNode node) {
    JsonObject json = node.object();
    Operation operation = read(kind(json.get("op")), json);
    json.end();
    return operation;
  }

  private static Operation read(OperationKind kind, JsonObject json) {
    return switch (kind) {
      case CREATE_TABLE -> new CreateTable(TableJson.read(json, table(json)));
      case DROP_TABLE -> new DropTable(table(json));
      case RENAME_TABLE -> renameTable(json);
      case ADD_COLUMN ->
          new AddColumn(
              table(json), ColumnJson.read(json, json.text("column")), json.textOrNull("backfill"));
      case DROP_COLUMN -> new DropColumn(table(json), json.text("column"));
      case RENAME_COLUMN -> new RenameColumn(table(json), json.text("column"), json.text("to"));
      case ALTER_COLUMN ->
          new AlterColumn(
              table(json),
              json.text("column"),
              changes(json.get("changes").object()),
              json.textOrNull("backfill"),
              json.map("renamedValues"));
      case CREATE_PRIMARY_KEY -> new CreatePrimaryKey(table(json), KeyJson.readPrimaryKey(json));
      case DROP_PRIMARY_KEY -> new DropPrimaryKey(table(json), json.text("name"));
      case CREATE_UNIQUE -> new CreateUnique(table(json), KeyJson.readUnique(json));
      case DROP_UNIQUE -> new DropUnique(table(json), json.text("name"));
      case CREATE_INDEX -> new CreateIndex(table(json), IndexJson.read(json));
      case DROP_INDEX -> new DropIndex(table(json), json.text("name"));
      case CREATE_FOREIGN_KEY -> new CreateForeignKey(table(json), ForeignKeyJson.read(json));
      case DROP_FOREIGN_KEY -> new DropForeignKey(table(json), json.text("name"));
      case CREATE_CHECK -> new CreateCheck(table(json), KeyJson.readCheck(json));
      case DROP_CHECK -> new DropCheck(table(json), json.text("name"));
      case RENAME_CONSTRAINT ->
          new RenameConstraint(
              table(json), constraint(json.get("kind")), json.text("name"), json.text("to"));
      case RENAME_INDEX -> new RenameIndex(table(json), json.text("name"), json.text("to"));
      case SET_COMMENT ->
          new SetComment(table(json), json.textOrNull("from"), json.textOrNull("to"));
      case SET_OPTIONS ->
          new SetOptions(table(json), json.textOrNull("from"), json.textOrNull("to"));
      case SET_ORIGIN ->
          new SetOrigin(
              table(json),
              json.textOrNull("column"),
              OriginJson.read(json.find("from")),
              OriginJson.read(json.find("to")));
      case CREATE_ENUM -> new CreateEnum(EnumJson.read(json));
      case ADD_ENUM_VALUE ->
          new AddEnumValue(json.text("name"), json.text("value"), json.textOrNull("before"));
      case RENAME_ENUM_VALUE ->
          new RenameEnumValue(json.text("name"), json.text("value"), json.text("to"));
      case RECREATE_ENUM ->
          new RecreateEnum(json.text("name"), json.get("from").texts(), json.get("to").texts());
      case DROP_ENUM -> new DropEnum(json.text("name"));
      case CREATE_VIEW -> new CreateView(ViewJson.read(json, view(json)));
      case REPLACE_VIEW -> new ReplaceView(ViewJson.read(json, view(json)));
      case DROP_VIEW -> new DropView(view(json));
      case EXECUTE_SQL ->
          new ExecuteSql(
              json.text("sql"),
              json.textOrNull("undo"),
              json.texts("touches").stream().map(TableName::parse).toList());
    };
  }

  private static OperationKind kind(JsonNode node) {
    String key = node.text();
    return OperationKind.ofKey(key)
        .orElseThrow(
            () -> {
              String hint =
                  Nearest.to(
                          key,
                          Arrays.stream(OperationKind.values()).map(OperationKind::key).toList())
                      .map(name -> ". Did you mean \"" + name + "\"?")
                      .orElse("");
              return node.error("no operation is called \"" + key + "\"" + hint);
            });
  }

  private static TableName table(JsonObject json) {
    return NameJson.read(json, "table");
  }

  private static TableName view(JsonObject json) {
    return NameJson.read(json, "view");
  }

  private static RenameTable renameTable(JsonObject json) {
    TableName table = table(json);
    String to = json.text("to");
    TableName renamed =
        json.find("toSchema")
            .map(node -> new TableName(node.text().isEmpty() ? null : node.text(), to))
            .orElseGet(() -> table.sibling(to));
    return new RenameTable(table, renamed);
  }

  private static ConstraintKind constraint(JsonNode node) {
    return Arrays.stream(ConstraintKind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(node.text()))
        .findFirst()
        .orElseThrow(() -> node.error("no constraint is a " + node));
  }

  private static FacetChanges changes(JsonObject json) {
    Map<ColumnFacet, FacetChange> changes = new EnumMap<>(ColumnFacet.class);
    for (ColumnFacet facet : ColumnFacet.values()) {
      json.find(facet.key()).ifPresent(node -> changes.put(facet, change(facet, node.object())));
    }
    json.end();
    return new FacetChanges(changes);
  }

  private static FacetChange change(ColumnFacet facet, JsonObject json) {
    FacetChange change =
        new FacetChange(
            json.find("from").map(node -> FacetJson.read(facet, node)).orElse(null),
            json.find("to").map(node -> FacetJson.read(facet, node)).orElse(null));
    json.end();
    return change;
  }
}
