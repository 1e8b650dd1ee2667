package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.sql.BoundParameter;

/** A value that only the property behind the column beside it knows how to store. */
record CustomArgument(TypeName type, EntityProperties entities) implements DaoArgument {

  @Override
  public CodeBlock bind(
      BoundParameter parameter, String run, CodeBlock at, CodeBlock argument, DaoColumns columns) {
    return new ColumnArgument(type, entities.column(parameter.column(), type).orElseThrow())
        .bind(parameter, run, at, argument, columns);
  }
}
