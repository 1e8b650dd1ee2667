package dev.plinth.processor.mapping;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.dialect.Identifiers;
import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.JoinTableModel;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.RelationTarget;
import dev.plinth.processor.model.ToManyProperty;
import dev.plinth.processor.model.ToOneProperty;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A field for each relation: {@code USER.addresses}. */
final class RelationsPart implements MappingPart {
  @Override
  public void addTo(TypeSpec.Builder type, Mapping mapping) {
    for (PropertyPath path : mapping.entity().references()) {
      type.addField(toOne(path, (ToOneProperty) path.property(), mapping));
    }
    for (ToManyProperty property : mapping.entity().toManys()) {
      type.addField(toMany(property, mapping));
    }
  }

  private static FieldSpec toOne(PropertyPath path, ToOneProperty property, Mapping mapping) {
    RelationAccess access = RelationAccess.of(path, mapping);
    CodeBlock arguments =
        CodeBlock.of(
            "$S, $L,$W() -> $L,$W$L",
            path.name(),
            foreignKey(path, mapping),
            Mapping.constant(property.target()),
            access.readAndWrite());
    return field(
        RuntimeTypes.TO_ONE,
        RuntimeTypes.TO_ONE_PATH,
        property.ref() ? "ref" : "of",
        path.name(),
        mapping.names().relation(path),
        property.target(),
        mapping,
        arguments,
        cascades(property.cascades()).toBuilder()
            .add(onDelete(property.onDelete()))
            .add(ReferencedColumns.of(property))
            .add(access.copies(property.ref() ? "refCopies" : "copies"))
            .add(access.variants())
            .build());
  }

  /** Its column, or the list of its columns. */
  private static CodeBlock foreignKey(PropertyPath path, Mapping mapping) {
    CodeBlock columns =
        path.columns().stream()
            .map(column -> CodeBlock.of("$N", mapping.names().column(column)))
            .collect(CodeBlock.joining(", "));
    return path.columns().size() == 1 ? columns : CodeBlock.of("$T.of($L)", List.class, columns);
  }

  private static FieldSpec toMany(ToManyProperty property, Mapping mapping) {
    RelationTarget target = property.target();
    RelationAccess access = RelationAccess.of(property, mapping);
    CodeBlock arguments =
        CodeBlock.of(
            "$S,$W() -> $L,$W$L,$W$L",
            property.name(),
            Mapping.constant(target),
            property.joinTable().map(RelationsPart::joinTable).orElseGet(() -> otherSide(property)),
            access.readAndWrite());
    CodeBlock.Builder options = cascades(property.cascades()).toBuilder();
    options.add(property.orphanRemoval() ? ".orphanRemoval()" : "");
    if (!property.order().isEmpty()) {
      options.add(".orderBy($L)", literals(property.order()));
    }
    options.add(access.copies(property.set() ? "setCopies" : "copies"));
    options.add(access.variants());
    return field(
        property.isOne() ? RuntimeTypes.INVERSE_ONE : RuntimeTypes.TO_MANY,
        property.isOne() ? RuntimeTypes.INVERSE_ONE_PATH : RuntimeTypes.TO_MANY_PATH,
        factory(property),
        property.name(),
        mapping.names().relation(property),
        target,
        mapping,
        arguments,
        options.build());
  }

  private static String factory(ToManyProperty property) {
    return switch (property.kind()) {
      case FOREIGN_KEY -> property.set() ? "set" : "of";
      case ONE -> "of";
      case JOIN_TABLE -> property.set() ? "joinedSet" : "joined";
      case OTHER_SIDE -> property.set() ? "inverseSet" : "inverse";
    };
  }

  private static CodeBlock otherSide(ToManyProperty property) {
    return CodeBlock.of(
        "() -> $L.$N",
        Mapping.constant(property.target()),
        MappingNames.relation(property.target(), property.mappedBy()));
  }

  private static CodeBlock joinTable(JoinTableModel table) {
    String schema = table.name().schema();
    return CodeBlock.of(
        "new $T($L$S, $T.of($L), $T.of($L))",
        RuntimeTypes.JOIN_TABLE,
        schema == null ? CodeBlock.of("") : CodeBlock.of("$S, ", Identifiers.quote(schema)),
        Identifiers.quote(table.name().name()),
        List.class,
        literals(quoted(table.ownerColumns())),
        List.class,
        literals(quoted(table.targetColumns())));
  }

  private static List<String> quoted(List<ColumnModel> columns) {
    return JoinTableModel.names(columns).stream().map(Identifiers::quote).toList();
  }

  private static CodeBlock literals(List<String> texts) {
    return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
  }

  private static FieldSpec field(
      ClassName kind,
      ClassName path,
      String factory,
      String property,
      String name,
      RelationTarget target,
      Mapping mapping,
      CodeBlock arguments,
      CodeBlock options) {
    CodeBlock types =
        options.isEmpty()
            ? CodeBlock.of("")
            : CodeBlock.of("<$T, $T>", mapping.type(), target.type());
    return FieldSpec.builder(ParameterizedTypeName.get(path, mapping.type(), target.type()), name)
        .addJavadoc("Property $L.\n", Javadoc.code(property))
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .initializer("$T.of(this,$W$T.$L$L($L)$L)", path, kind, types, factory, arguments, options)
        .build();
  }

  /** What the database does by itself; a session need not do it then. */
  private static CodeBlock onDelete(ReferentialAction action) {
    boolean isKept = action == ReferentialAction.CASCADE || action == ReferentialAction.SET_NULL;
    return isKept
        ? CodeBlock.of(".onDelete($T.$L)", RuntimeTypes.REFERENTIAL_ACTION, action)
        : CodeBlock.of("");
  }

  private static CodeBlock cascades(Set<Cascade> cascades) {
    if (cascades.isEmpty()) {
      return CodeBlock.of("");
    }
    boolean all = cascades.size() == Cascade.values().length - 1;
    return CodeBlock.of(
        ".cascade($L)",
        (all ? Set.of(Cascade.ALL) : cascades)
            .stream()
                .map(cascade -> CodeBlock.of("$T.$L", RuntimeTypes.CASCADE, cascade))
                .collect(CodeBlock.joining(", ")));
  }
}
