package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.sql.BoundParameter;

/**
 * A column of an entity that a method is given.
 *
 * @param mapping the expression for the mapping
 * @param column its index in the mapping
 */
record EntityArgument(TypeName type, CodeBlock mapping, int column) implements DaoArgument {

  @Override
  public CodeBlock bind(
      BoundParameter parameter, String run, CodeBlock at, CodeBlock argument, DaoColumns columns) {
    return CodeBlock.of("$L.bindColumn($N, $L, $L, $L)", mapping, run, at, column, argument);
  }
}
