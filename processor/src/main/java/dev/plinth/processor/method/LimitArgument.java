package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.plinth.dao.Limit;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.sql.BoundParameter;

/** The most rows that a method is to give. */
record LimitArgument() implements DaoArgument {
  static final ClassName TYPE = ClassName.get(Limit.class);

  @Override
  public TypeName type() {
    return TYPE;
  }

  @Override
  public CodeBlock bind(
      BoundParameter parameter, String run, CodeBlock at, CodeBlock argument, DaoColumns columns) {
    FieldSpec column =
        columns.add(
            new RowValue(parameter.name(), Scalar.INT, TypeName.INT, false),
            FinderSql.snakeCase(parameter.name()),
            null,
            null);
    return CodeBlock.of("$N.setInt($L, $N, $L.rows())", run, at, column, argument);
  }
}
