package dev.plinth.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.plinth.processor.model.Access;
import dev.plinth.processor.model.CheckModel;
import dev.plinth.processor.model.ColumnFacets;
import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.ForeignKeyModel;
import dev.plinth.processor.model.IndexModel;
import dev.plinth.processor.model.IndexPart;
import dev.plinth.processor.model.JoinTableModel;
import dev.plinth.processor.model.PropertyModel;
import dev.plinth.processor.model.PropertyVisitor;
import dev.plinth.processor.model.Stamp;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.processor.model.ToManyProperty;
import dev.plinth.processor.model.ToOneProperty;
import dev.plinth.processor.model.UniqueModel;
import java.util.Optional;
import java.util.stream.Collectors;

/** A model as text, one fact per line. */
final class ModelText implements PropertyVisitor<String> {
  private static final CodeBlock ENTITY = CodeBlock.of("it");

  static String of(EntityModel entity) {
    StringBuilder text = new StringBuilder();
    text.append(entity.binaryName())
        .append(entity.isImmutable() ? " immutable" : "")
        .append(" -> table ")
        .append(entity.table())
        .append('\n');
    text.append("  generates ")
        .append(entity.names().table().simpleName())
        .append('.')
        .append(entity.names().constant())
        .append(entity.names().dao().map(ClassName::simpleName).map(", "::concat).orElse(""))
        .append('\n');
    text.append("  made by new(")
        .append(
            entity.construction().arguments().stream()
                .map(ModelText::argument)
                .collect(Collectors.joining(", ")))
        .append(")\n");
    entity
        .properties()
        .forEach(property -> text.append("  ").append(property.accept(new ModelText())));
    text.append("  primary key ")
        .append(String.join(", ", entity.key().columnNames()))
        .append(entity.key().generated() ? " generated\n" : "\n");
    entity.uniques().forEach(unique -> text.append("  ").append(unique(unique)).append('\n'));
    entity.indexes().forEach(index -> text.append("  ").append(index(index)).append('\n'));
    entity.facets().checks().forEach(check -> text.append("  ").append(check(check)).append('\n'));
    entity.foreignKeys().forEach(key -> text.append("  ").append(foreignKey(key)).append('\n'));
    return text.toString();
  }

  @Override
  public String column(ColumnProperty property) {
    return stored(property) + "\n";
  }

  @Override
  public String embedded(EmbeddedProperty property) {
    return shown(property)
        + (property.nullable() ? " null" : " not null")
        + " embeds "
        + property.embedded().type().simpleName()
        + " made by new("
        + property.embedded().construction().arguments().stream()
            .map(ModelText::argument)
            .collect(Collectors.joining(", "))
        + ")\n"
        + property.embedded().properties().stream()
            .map(nested -> "    " + nested.accept(this).replace("\n    ", "\n      "))
            .collect(Collectors.joining());
  }

  @Override
  public String toOne(ToOneProperty property) {
    return stored(property)
        + " references "
        + property.target().table()
        + "."
        + String.join(", ", property.target().key().columnNames())
        + " on delete "
        + property.onDelete()
        + " on update "
        + property.onUpdate()
        + " cascades "
        + property.cascades()
        + (property.eager() ? " eager" : "")
        + (property.ref() ? " ref" : "")
        + "\n";
  }

  @Override
  public String toMany(ToManyProperty property) {
    return shown(property)
        + " of "
        + property.target().type().simpleName()
        + (property.isOne() ? " one" : "")
        + property.joinTable().map(ModelText::joinTable).orElse(" mapped by " + property.mappedBy())
        + (property.order().isEmpty() ? "" : " ordered by " + property.order())
        + " cascades "
        + property.cascades()
        + (property.orphanRemoval() ? " orphan removal" : "")
        + "\n";
  }

  private static String joinTable(JoinTableModel table) {
    return " by " + table.name() + " " + JoinTableModel.names(table.columns());
  }

  private static String stored(StoredProperty property) {
    return shown(property)
        + " -> "
        + property.columns().stream().map(ModelText::column).collect(Collectors.joining(", "));
  }

  private static String shown(PropertyModel property) {
    Access access = property.access();
    String writer =
        access.isWritable() ? ", " + access.write(ENTITY, CodeBlock.of("v")) : ", final";
    return property.name() + " " + property.type() + " (" + access.read(ENTITY) + writer + ")";
  }

  private static String column(ColumnModel column) {
    StringBuilder text = new StringBuilder(column.name()).append(' ').append(column.type());
    column.length().ifPresent(length -> text.append('(').append(length).append(')'));
    column
        .precision()
        .ifPresent(
            precision ->
                text.append('(')
                    .append(precision)
                    .append(column.scale().isPresent() ? ", " + column.scale().getAsInt() : "")
                    .append(')'));
    if (!column.values().isEmpty()) {
      text.append(column.values());
    }
    return text.append(column.nullable() ? " null" : " not null")
        .append(column.identity() ? " identity" : "")
        .append(facets(column))
        .toString();
  }

  private static String facets(ColumnModel column) {
    ColumnFacets facets = column.facets();
    return column.converter().map(each -> " by " + each.name()).orElse("")
        + facets.defaultValue().map(" default "::concat).orElse("")
        + facets.generated().map(each -> " as " + each.expression()).orElse("")
        + (column.is(Stamp.NONE) ? "" : " stamped " + facets.stamp())
        + facets.collation().map(" collate "::concat).orElse("")
        + facets.sqlType().map(" typed "::concat).orElse("")
        + facets.comment().map(" comment "::concat).orElse("")
        + facets.renamedFrom().map(" was "::concat).orElse("");
  }

  private static String check(CheckModel check) {
    return "check " + name(check.name()) + "about " + check.about() + ": " + check.expression();
  }

  private static String argument(PropertyModel property) {
    return property.access().argument(CodeBlock.of("$N", property.name())).toString();
  }

  private static String unique(UniqueModel unique) {
    return "unique " + name(unique.name()) + unique.columnNames();
  }

  private static String index(IndexModel index) {
    return (index.implied() ? "implied " : "")
        + (index.unique() ? "unique index " : "index ")
        + name(index.name())
        + index.parts().stream()
            .flatMap(part -> part.path().columns().stream().map(each -> column(each, part)))
            .toList()
        + index.where().map(" where "::concat).orElse("");
  }

  private static String foreignKey(ForeignKeyModel foreignKey) {
    return "foreign key "
        + foreignKey.columnNames()
        + " references "
        + foreignKey.target().table()
        + "."
        + String.join(", ", foreignKey.target().key().columnNames())
        + " on delete "
        + foreignKey.onDelete()
        + " on update "
        + foreignKey.onUpdate();
  }

  private static String column(StoredColumn column, IndexPart part) {
    return column.column().name() + " " + part.order();
  }

  private static String name(Optional<String> name) {
    return name.map(given -> given + " ").orElse("");
  }
}
