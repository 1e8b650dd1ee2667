package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.plinth.processor.sql.BoundParameter;
import dev.plinth.processor.sql.SqlPart;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the statements that bind arguments, in the order of the text. */
final class DaoQueryBinds implements SqlPart.Visitor<CodeBlock> {
  private final DaoQuery query;
  private final NameAllocator names;
  private final DaoColumns columns;
  private final DaoQueryText text;
  private final String run;

  /** The variable that counts positions; null where they are constant. */
  private final @Nullable String at;

  private int position = 1;

  DaoQueryBinds(
      DaoQuery query,
      NameAllocator names,
      DaoColumns columns,
      DaoQueryText text,
      String run,
      @Nullable String at) {
    this.query = query;
    this.names = names;
    this.columns = columns;
    this.text = text;
    this.run = run;
    this.at = at;
  }

  CodeBlock of(List<SqlPart> parts) {
    CodeBlock.Builder code = CodeBlock.builder();
    parts.forEach(part -> code.add(part.accept(this)));
    return code.build();
  }

  /** The position behind all that is bound. */
  CodeBlock next() {
    return at == null ? CodeBlock.of("$L", position) : CodeBlock.of("$N", at);
  }

  @Override
  public CodeBlock text(SqlPart.Text part) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int index : part.parameters()) {
      BoundParameter parameter = query.bound().parameters().get(index);
      CodeBlock value = CodeBlock.of("$N", names.get(parameter.path().get(0)));
      code.addStatement(bind(parameter, argument(parameter), value));
    }
    return code.build();
  }

  @Override
  public CodeBlock inList(SqlPart.InList part) {
    BoundParameter parameter = query.bound().parameters().get(part.parameter());
    String list = names.get(parameter.name());
    CodeBlock.Builder code = CodeBlock.builder();
    boolean hasHead = !part.before().parameters().isEmpty();
    if (hasHead) {
      code.beginControlFlow("if (!$N.isEmpty())", list).add(text(part.before())).endControlFlow();
    }
    NameAllocator inner = names.clone();
    String each = inner.newName("each");
    DaoArgument element =
        argument(parameter) instanceof CollectionArgument many
            ? many.element()
            : argument(parameter);
    return code.beginControlFlow("for ($T $N : $N)", element.type(), each, list)
        .addStatement(bind(parameter, element, CodeBlock.of("$N", each)))
        .endControlFlow()
        .build();
  }

  @Override
  public CodeBlock optional(SqlPart.Optional part) {
    CodeBlock inner = of(part.parts());
    return inner.isEmpty()
        ? inner
        : CodeBlock.builder()
            .beginControlFlow("if ($L)", text.present(part))
            .add(inner)
            .endControlFlow()
            .build();
  }

  private DaoArgument argument(BoundParameter parameter) {
    return Objects.requireNonNull(query.arguments().get(parameter.name()));
  }

  private CodeBlock bind(BoundParameter parameter, DaoArgument argument, CodeBlock value) {
    CodeBlock here = at == null ? CodeBlock.of("$L", position++) : CodeBlock.of("$N++", at);
    return argument.bind(parameter, run, here, value, columns);
  }
}
