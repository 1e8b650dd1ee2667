package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.sql.BoundParameter;

/**
 * A value of a property that says itself how it is stored, by a converter or as JSON.
 *
 * @param column the expression for the column in the mapping
 */
record ColumnArgument(TypeName type, CodeBlock column) implements DaoArgument {

  @Override
  public CodeBlock bind(
      BoundParameter parameter, String run, CodeBlock at, CodeBlock argument, DaoColumns columns) {
    return CodeBlock.of("$L.bind($N, $L, $L)", column, run, at, argument);
  }
}
