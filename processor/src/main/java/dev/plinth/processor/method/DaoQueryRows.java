package dev.plinth.processor.method;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.mapping.RuntimeTypes;
import dev.plinth.processor.model.Scalar;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes how the rows of a statement become the result of its method. */
final class DaoQueryRows {
  private final DaoQuery query;
  private final DaoRowReader reader;
  private final String run;
  private final String sql;

  /**
   * @param run the variable of the run
   * @param sql the constant or variable of the statement
   */
  DaoQueryRows(DaoQuery query, DaoRowReader reader, String run, String sql) {
    this.query = query;
    this.reader = reader;
    this.run = run;
    this.sql = sql;
  }

  CodeBlock result() {
    if (!query.bound().returnsRows()) {
      return update();
    }
    if (query.result() == ResultForm.STREAM) {
      return stream();
    }
    CodeBlock list = list();
    return switch (query.result()) {
      case LIST -> statement("return $L", list);
      case SET -> statement("return new $T<>($L)", LinkedHashSet.class, list);
      case ARRAY -> array(list);
      case MAP -> map(list);
      case OPTIONAL -> optional(list);
      case OPTIONAL_NUMBER ->
          statement("return $T.$L($L, $N)", RuntimeTypes.RESULTS, number(), list, sql);
      case ONE ->
          statement(
              "return $T.$L($L, $N)",
              RuntimeTypes.RESULTS,
              query.method().nullable() ? "oneOrNull" : "one",
              list,
              sql);
      case PAGE, KEYSET_PAGE, STREAM -> throw new IllegalStateException("read otherwise");
    };
  }

  private boolean isEntity() {
    return query.row().is(RowForm.Kind.ENTITY);
  }

  private CodeBlock list() {
    if (isEntity()) {
      return CodeBlock.of("$N.list($L)", run, query.row().mapping());
    }
    return query.row().holdsEntities()
        ? CodeBlock.of(
            "$T.made($N.<$T>rows($L))", RuntimeTypes.RESULTS, run, supplier(), reader.write())
        : CodeBlock.of("$N.rows($L)", run, reader.write());
  }

  private TypeName supplier() {
    return ParameterizedTypeName.get(ClassName.get(Supplier.class), DaoRowReader.made(query));
  }

  private CodeBlock stream() {
    if (isEntity()) {
      return statement("return $N.stream($L)", run, query.row().mapping());
    }
    return query.row().holdsEntities()
        ? statement(
            "return $N.<$T>stream($L).map($T::get)",
            run,
            supplier(),
            reader.write(),
            Supplier.class)
        : statement("return $N.stream($L)", run, reader.write());
  }

  private CodeBlock array(CodeBlock list) {
    TypeName element = ((ArrayTypeName) query.method().returns().name()).componentType();
    if (element.isPrimitive()) {
      return statement("return $T.$Ls($L)", RuntimeTypes.RESULTS, element, list);
    }
    return statement("return $L.toArray(new $T[0])", list, element);
  }

  private CodeBlock map(CodeBlock list) {
    return isEntity()
        ? statement(
            "return $T.byKey($L, $L, $N)", RuntimeTypes.RESULTS, list, query.row().mapping(), sql)
        : statement("return $T.byKey($L, $N)", RuntimeTypes.RESULTS, list, sql);
  }

  private String number() {
    TypeName type = query.row().type();
    return "optional" + type.box().toString().replaceAll(".*\\.", "").replace("Integer", "Int");
  }

  private CodeBlock optional(CodeBlock list) {
    return query.row().is(RowForm.Kind.VALUE)
        ? statement(
            "return $T.ofNullable($T.oneOrNull($L, $N))",
            Optional.class,
            RuntimeTypes.RESULTS,
            list,
            sql)
        : statement("return $T.optional($L, $N)", RuntimeTypes.RESULTS, list, sql);
  }

  private CodeBlock update() {
    if (query.row().is(RowForm.Kind.NOTHING)) {
      return statement("$N.update()", run);
    }
    Scalar scalar = query.row().scalar().orElse(Scalar.INT);
    return switch (scalar) {
      case BOOLEAN -> statement("return $N.update() > 0", run);
      case LONG -> statement("return (long) $N.update()", run);
      default -> statement("return $N.update()", run);
    };
  }

  private static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }
}
