package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.plinth.processor.mapping.RuntimeTypes;
import dev.plinth.processor.sql.SqlPart;
import java.util.List;

/** Writes the expression for a text that depends on arguments. */
final class DaoQueryText implements SqlPart.Visitor<CodeBlock> {
  private final DaoQuery query;
  private final NameAllocator names;

  DaoQueryText(DaoQuery query, NameAllocator names) {
    this.query = query;
    this.names = names;
  }

  CodeBlock of(List<SqlPart> parts) {
    return parts.stream().map(part -> part.accept(this)).collect(CodeBlock.joining("$W+ "));
  }

  @Override
  public CodeBlock text(SqlPart.Text part) {
    return CodeBlock.of("$S", part.sql());
  }

  @Override
  public CodeBlock inList(SqlPart.InList part) {
    return CodeBlock.of(
        "$T.condition($N,$W$S,$W$S,$W$S)",
        RuntimeTypes.IN_LIST,
        names.get(query.bound().parameters().get(part.parameter()).name()),
        part.before().sql(),
        part.after(),
        part.whenEmpty());
  }

  @Override
  public CodeBlock optional(SqlPart.Optional part) {
    return CodeBlock.of("($L ? $L : $S)", present(part), of(part.parts()), part.otherwise());
  }

  /** Whether the argument is there. */
  CodeBlock present(SqlPart.Optional part) {
    DaoArgument argument = query.arguments().get(part.parameter());
    boolean isFlag = argument != null && argument.type().isPrimitive();
    return isFlag
        ? CodeBlock.of("$N", names.get(part.parameter()))
        : CodeBlock.of("$N != null", names.get(part.parameter()));
  }
}
