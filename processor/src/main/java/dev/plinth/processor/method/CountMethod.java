package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.mapping.EntitySql;
import dev.plinth.processor.mapping.Overriding;
import dev.plinth.processor.model.EntityModel;
import java.util.List;

/** {@code count()}. */
final class CountMethod implements DaoMethodKind {
  @Override
  public boolean isOf(EntityModel entity) {
    return true;
  }

  @Override
  public List<DaoMethod> write(Dao dao) {
    NameAllocator names = dao.variables();
    StatementRun run = StatementRun.of(dao, "COUNT", "count", EntitySql::count, "count", names);
    return List.of(
        run.method(
            Overriding.method("count", TypeName.LONG),
            CodeBlock.builder().addStatement("return $N.scalarLong()", run.variable()).build()));
  }
}
