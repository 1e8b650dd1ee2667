package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.mapping.RuntimeTypes;
import dev.plinth.processor.sql.BoundParameter;

/**
 * A text that becomes a pattern.
 *
 * @param maker the method of the runtime that makes it
 */
record PatternArgument(DaoArgument text, String maker) implements DaoArgument {

  @Override
  public TypeName type() {
    return text.type();
  }

  @Override
  public CodeBlock bind(
      BoundParameter parameter, String run, CodeBlock at, CodeBlock argument, DaoColumns columns) {
    CodeBlock pattern = CodeBlock.of("$T.$L($L)", RuntimeTypes.LIKE_PATTERN, maker, argument);
    return text.bind(parameter, run, at, pattern, columns);
  }
}
