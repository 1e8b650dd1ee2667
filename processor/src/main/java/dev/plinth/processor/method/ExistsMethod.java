package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.mapping.EntitySql;
import dev.plinth.processor.mapping.Overriding;
import dev.plinth.processor.model.EntityModel;
import java.util.List;

/** {@code exists(key)}. */
final class ExistsMethod implements DaoMethodKind {
  @Override
  public boolean isOf(EntityModel entity) {
    return entity.hasKey();
  }

  @Override
  public List<DaoMethod> write(Dao dao) {
    NameAllocator names = dao.variables();
    ParameterSpec key = VerbParameter.KEY.in(dao, names);
    StatementRun run = StatementRun.of(dao, "EXISTS", "exists", EntitySql::exists, "exists", names);
    return List.of(
        run.method(
            Overriding.method("exists", TypeName.BOOLEAN).addParameter(key),
            CodeBlock.builder()
                .addStatement("$L.bindKey($N, 1, $N)", dao.constant(), run.variable(), key.name())
                .addStatement("return $N.any()", run.variable())
                .build()));
  }
}
