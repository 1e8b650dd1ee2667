package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.mapping.ColumnCode;
import dev.plinth.processor.mapping.Overriding;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.sql.ResultColumn;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes the lambda that makes something of one row. */
final class DaoRowReader {
  private final DaoQuery query;
  private final DaoColumns columns;
  private final EntityProperties entities;
  private final NameAllocator names;
  private final String row;
  private final List<RowPart> leaves;
  private final Map<RowPart, String> suppliers = new HashMap<>();

  /**
   * @param names of the method's variables
   */
  DaoRowReader(DaoQuery query, DaoColumns columns, EntityProperties entities, NameAllocator names) {
    this.query = query;
    this.columns = columns;
    this.entities = entities;
    this.names = names.clone();
    this.row = this.names.newName("row");
    this.leaves = query.row().leaves();
  }

  CodeBlock write() {
    if (!query.row().holdsEntities()) {
      return CodeBlock.of("$N ->$W$L", row, entry(value()));
    }
    CodeBlock.Builder code = CodeBlock.builder().add("$N -> {\n$>", row);
    leaves.forEach(leaf -> code.add(kept(leaf)));
    return code.add("return () ->$W$L;\n", entry(value())).add("$<}").build();
  }

  /** What a row becomes. */
  static TypeName made(DaoQuery query) {
    TypeName type = query.row().type();
    TypeName boxed = type.isPrimitive() ? type.box() : type;
    return query.result() == ResultForm.MAP
        ? ParameterizedTypeName.get(
            ClassName.get(Map.Entry.class),
            query.method().returns().arguments().get(0).name(),
            boxed)
        : boxed;
  }

  private CodeBlock value() {
    return query.row().is(RowForm.Kind.RECORD)
        ? instance(query.row().type(), query.row().parts())
        : expression(query.row().parts().get(0));
  }

  /** With the key where rows are kept by it, which stands first. */
  private CodeBlock entry(CodeBlock value) {
    if (query.result() != ResultForm.MAP) {
      return value;
    }
    TypeName key = query.method().returns().arguments().get(0).name();
    Scalar scalar = DaoRowForms.key(query.method().returns()).orElseThrow();
    ResultColumn first = query.bound().columns().get(0);
    CodeBlock read = read(new RowPart.Plain(new RowValue("key", scalar, key, false)), first, 1);
    return CodeBlock.of(
        "($T)$Wnew $T<>($L,$W$L)", made(query), SimpleImmutableEntry.class, read, value);
  }

  /** A value is read while its row is there; an entity is asked for when all rows are read. */
  private CodeBlock kept(RowPart leaf) {
    String last = leaf.name().substring(leaf.name().lastIndexOf('.') + 1);
    String variable = names.newName(last);
    suppliers.put(leaf, variable);
    if (leaf instanceof RowPart.Whole whole) {
      int at = position(leaf);
      CodeBlock entity = CodeBlock.of("$N.entity($L, $L)", row, at, whole.mapping());
      TypeName type = whole.type();
      return CodeBlock.of(
          "$T $N = $L;\n",
          ParameterizedTypeName.get(
              ClassName.get(Supplier.class),
              leaf.nullable() ? type.annotated(Overriding.NULLABLE) : type),
          variable,
          leaf.nullable()
              ? CodeBlock.of("$N.areNull($L, $L) ? () -> null : $L", row, at, width(leaf), entity)
              : entity);
    }
    TypeName type = DaoQueryMethod.marked(leaf.type(), leaf.nullable());
    return CodeBlock.of("$T $N = $L;\n", type, variable, read(leaf));
  }

  private CodeBlock expression(RowPart part) {
    if (part instanceof RowPart.Nested nested) {
      return nested(nested);
    }
    String variable = suppliers.get(part);
    if (variable == null) {
      return read(part);
    }
    return CodeBlock.of(part instanceof RowPart.Whole ? "$N.get()" : "$N", variable);
  }

  private CodeBlock nested(RowPart.Nested nested) {
    CodeBlock instance = instance(nested.type(), nested.parts());
    if (!nested.nullable()) {
      return instance;
    }
    CodeBlock absent = nested.leaves().map(this::isNull).collect(CodeBlock.joining("$W&& "));
    return CodeBlock.of("$L$W? null$W: $L", absent, instance);
  }

  private CodeBlock isNull(RowPart leaf) {
    String variable = suppliers.get(leaf);
    if (variable == null) {
      return CodeBlock.of("$N.isNull($L)", row, position(leaf));
    }
    return CodeBlock.of(
        leaf instanceof RowPart.Whole ? "$N.get() == null" : "$N == null", variable);
  }

  private CodeBlock instance(TypeName type, List<RowPart> parts) {
    return CodeBlock.of(
        "new $T($L)", type, parts.stream().map(this::expression).collect(CodeBlock.joining(",$W")));
  }

  private CodeBlock read(RowPart leaf) {
    int at = position(leaf);
    return read(leaf, query.bound().columns().get(at - 1), at);
  }

  private CodeBlock read(RowPart leaf, ResultColumn result, int at) {
    Optional<CodeBlock> converted = entities.converted(result.column(), leaf.type());
    if (leaf instanceof RowPart.Plain plain && converted.isEmpty()) {
      return plain(plain.value(), result, at);
    }
    Optional<CodeBlock> column = entities.column(result.column(), leaf.type());
    return CodeBlock.of(
        "$L.$L($N, $L)", column.orElseThrow(), leaf.nullable() ? "readOrNull" : "read", row, at);
  }

  private CodeBlock plain(RowValue value, ResultColumn result, int at) {
    String suffix =
        value.name().isEmpty()
            ? "RESULT"
            : "OF_" + FinderSql.snakeCase(value.name().replace('.', '_'));
    FieldSpec column = columns.add(value, suffix, result.column(), result.type());
    Scalar stored = stored(value.scalar(), result.type());
    return CodeBlock.of(
        "$N.$L($L, $N$L)",
        row,
        ColumnCode.getter(stored, value.nullable()),
        at,
        column,
        constants(value, stored));
  }

  /** How a value is kept by a column of this type. */
  static Scalar stored(Scalar scalar, @Nullable ColumnType type) {
    if (scalar == Scalar.ENUM && ColumnTypes.SMALLINT.equals(type)) {
      return Scalar.ORDINAL;
    }
    return scalar == Scalar.STRING && ColumnTypes.JSON.equals(type) ? Scalar.JSON : scalar;
  }

  private static CodeBlock constants(RowValue value, Scalar stored) {
    return switch (stored) {
      case ORDINAL -> CodeBlock.of(", $T.of($T.values())", List.class, value.type());
      case ENUM -> CodeBlock.of(", $T::valueOf", value.type());
      default -> CodeBlock.of("");
    };
  }

  /** Where the leaf begins in the result, from 1. */
  private int position(RowPart leaf) {
    List<ResultColumn> results = query.bound().columns();
    int component = leaves.indexOf(leaf);
    int position = 0;
    while (results.get(position).component() != component) {
      position++;
    }
    return position + 1;
  }

  private long width(RowPart leaf) {
    int component = leaves.indexOf(leaf);
    return query.bound().columns().stream()
        .filter(column -> column.component() == component)
        .count();
  }
}
