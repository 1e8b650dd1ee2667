package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.plinth.processor.mapping.Overriding;
import dev.plinth.processor.model.EntityModel;
import java.util.List;

/** {@code findAll()}, in the order of the key. */
final class FindAllMethod implements DaoMethodKind {
  @Override
  public boolean isOf(EntityModel entity) {
    return true;
  }

  @Override
  public List<DaoMethod> write(Dao dao) {
    NameAllocator names = dao.variables();
    StatementRun run =
        StatementRun.of(dao, "FIND_ALL", "findAll", sql -> sql.selectOrdered(""), "find", names);
    return List.of(
        run.method(
            Overriding.method("findAll", VerbResult.LIST.of(dao.entity().type())),
            CodeBlock.builder()
                .addStatement("return $N.list($L)", run.variable(), dao.constant())
                .build()));
  }
}
