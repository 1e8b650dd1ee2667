package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.sql.BoundParameter;

/**
 * A value that a column holds as it is, unless the property behind the column beside it has a
 * converter for such values.
 */
record PlacedArgument(ScalarArgument plain, EntityProperties entities) implements DaoArgument {

  @Override
  public TypeName type() {
    return plain.type();
  }

  @Override
  public CodeBlock bind(
      BoundParameter parameter, String run, CodeBlock at, CodeBlock argument, DaoColumns columns) {
    return entities
        .converted(parameter.column(), type())
        .<DaoArgument>map(column -> new ColumnArgument(type(), column))
        .orElse(plain)
        .bind(parameter, run, at, argument, columns);
  }
}
