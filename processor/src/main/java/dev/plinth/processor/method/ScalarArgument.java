package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.mapping.ColumnCode;
import dev.plinth.processor.sql.BoundParameter;

/** A value of a type that one column holds without being told how. */
record ScalarArgument(RowValue value) implements DaoArgument {

  @Override
  public TypeName type() {
    return value.type();
  }

  @Override
  public CodeBlock bind(
      BoundParameter parameter, String run, CodeBlock at, CodeBlock argument, DaoColumns columns) {
    FieldSpec column =
        columns.add(
            value, FinderSql.snakeCase(parameter.name()), parameter.column(), parameter.type());
    return CodeBlock.of(
        "$N.$L($L, $N, $L)",
        run,
        ColumnCode.setter(DaoRowReader.stored(value.scalar(), parameter.type())),
        at,
        column,
        argument);
  }
}
