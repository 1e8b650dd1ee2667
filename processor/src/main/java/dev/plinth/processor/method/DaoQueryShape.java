package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.plinth.processor.mapping.RuntimeTypes;
import dev.plinth.processor.sql.SqlPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the numbers that tell the texts of a statement apart, one for each argument. */
final class DaoQueryShape implements SqlPart.Visitor<Map<String, CodeBlock>> {
  private final DaoQuery query;
  private final NameAllocator names;
  private final DaoQueryText text;
  private final Map<String, CodeBlock> sizes = new LinkedHashMap<>();

  DaoQueryShape(DaoQuery query, NameAllocator names, DaoQueryText text) {
    this.query = query;
    this.names = names;
    this.text = text;
  }

  CodeBlock of(List<SqlPart> parts) {
    parts.forEach(part -> part.accept(this));
    return sizes.values().stream().collect(CodeBlock.joining(",$W"));
  }

  @Override
  public Map<String, CodeBlock> text(SqlPart.Text part) {
    return sizes;
  }

  /** The size tells as well whether the list is there. */
  @Override
  public Map<String, CodeBlock> inList(SqlPart.InList part) {
    String parameter = query.bound().parameters().get(part.parameter()).name();
    boolean spares = part.negated() && query.bound().kind().writes() && !query.allRows();
    sizes.put(
        parameter,
        CodeBlock.of(
            "$T.$L($N, $S)",
            RuntimeTypes.IN_LIST,
            spares ? "sizeOfSome" : "size",
            names.get(parameter),
            parameter));
    return sizes;
  }

  @Override
  public Map<String, CodeBlock> optional(SqlPart.Optional part) {
    sizes.putIfAbsent(part.parameter(), CodeBlock.of("$L ? 1 : 0", text.present(part)));
    part.parts().forEach(each -> each.accept(this));
    return sizes;
  }
}
