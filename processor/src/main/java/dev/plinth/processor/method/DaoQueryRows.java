package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.plinth.processor.mapping.ColumnCode;
import dev.plinth.processor.mapping.RuntimeTypes;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.sql.ResultColumn;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes how the rows of a statement become the result of its method. */
final class DaoQueryRows {
  private final DaoQuery query;
  private final DaoColumns columns;
  private final String run;
  private final String sql;

  /**
   * @param run the variable of the run
   * @param sql the constant or variable of the statement
   */
  DaoQueryRows(DaoQuery query, DaoColumns columns, String run, String sql) {
    this.query = query;
    this.columns = columns;
    this.run = run;
    this.sql = sql;
  }

  CodeBlock result() {
    if (!query.bound().returnsRows()) {
      return update();
    }
    boolean isEntity = query.row().is(RowForm.Kind.ENTITY);
    CodeBlock reader = isEntity ? query.row().mapping() : reader();
    String list = isEntity ? "list" : "rows";
    return switch (query.result()) {
      case LIST -> statement("return $N.$L($L)", run, list, reader);
      case STREAM -> statement("return $N.stream($L)", run, reader);
      case OPTIONAL -> optional(list, reader);
      case ONE -> one(list, reader);
    };
  }

  private CodeBlock optional(String list, CodeBlock reader) {
    return query.row().is(RowForm.Kind.VALUE)
        ? statement(
            "return $T.ofNullable($T.oneOrNull($N.$L($L), $N))",
            Optional.class,
            RuntimeTypes.RESULTS,
            run,
            list,
            reader,
            sql)
        : statement(
            "return $T.optional($N.$L($L), $N)", RuntimeTypes.RESULTS, run, list, reader, sql);
  }

  private CodeBlock one(String list, CodeBlock reader) {
    return statement(
        "return $T.$L($N.$L($L), $N)",
        RuntimeTypes.RESULTS,
        query.method().nullable() ? "oneOrNull" : "one",
        run,
        list,
        reader,
        sql);
  }

  private CodeBlock update() {
    if (query.row().is(RowForm.Kind.NOTHING)) {
      return statement("$N.update()", run);
    }
    Scalar scalar = query.row().values().get(0).scalar();
    return switch (scalar) {
      case BOOLEAN -> statement("return $N.update() > 0", run);
      case LONG -> statement("return (long) $N.update()", run);
      default -> statement("return $N.update()", run);
    };
  }

  private static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }

  /** What reads one row. */
  private CodeBlock reader() {
    List<RowValue> values = query.row().values();
    List<CodeBlock> reads = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      reads.add(read(values.get(i), i));
    }
    CodeBlock all = reads.stream().collect(CodeBlock.joining(",$W"));
    return query.row().is(RowForm.Kind.RECORD)
        ? CodeBlock.of("row ->$Wnew $T($L)", query.row().type(), all)
        : CodeBlock.of("row ->$W$L", all);
  }

  private CodeBlock read(RowValue value, int component) {
    List<ResultColumn> results = query.bound().columns();
    int position = 0;
    while (results.get(position).component() != component) {
      position++;
    }
    ResultColumn result = results.get(position);
    String suffix = value.name().isEmpty() ? "RESULT" : "OF_" + FinderSql.snakeCase(value.name());
    FieldSpec column = columns.add(value, suffix, result.column(), result.type());
    boolean isOrdinal = value.scalar() == Scalar.ENUM && ColumnTypes.SMALLINT.equals(result.type());
    return CodeBlock.of(
        "row.$L($L, $N$L)",
        ColumnCode.getter(isOrdinal ? Scalar.ORDINAL : value.scalar(), value.nullable()),
        position + 1,
        column,
        constants(value, isOrdinal));
  }

  private static CodeBlock constants(RowValue value, boolean isOrdinal) {
    if (isOrdinal) {
      return CodeBlock.of(", $T.of($T.values())", List.class, value.type());
    }
    return value.scalar() == Scalar.ENUM
        ? CodeBlock.of(", $T::valueOf", value.type())
        : CodeBlock.of("");
  }
}
