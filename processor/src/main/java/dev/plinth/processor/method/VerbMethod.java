package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import dev.plinth.processor.mapping.EntitySql;
import dev.plinth.processor.mapping.Javadoc;
import dev.plinth.processor.mapping.Overriding;
import dev.plinth.processor.mapping.RuntimeTypes;
import dev.plinth.processor.model.EntityModel;
import java.util.List;
import java.util.function.Function;

/**
 * A verb that the runtime runs in the same way for all entities; the DAO only passes it on.
 *
 * @param name of the method
 * @param runtime the class of the runtime that has the verb
 * @param verb the method of that class
 * @param sql what it runs
 */
record VerbMethod(
    String name,
    ClassName runtime,
    String verb,
    VerbParameter parameter,
    VerbResult result,
    Function<EntitySql, String> sql)
    implements DaoMethodKind {

  @Override
  public boolean isOf(EntityModel entity) {
    return !entity.isView() || (runtime.equals(RuntimeTypes.FINDS) && entity.hasKey());
  }

  @Override
  public List<DaoMethod> write(Dao dao) {
    NameAllocator names = dao.variables();
    ParameterSpec taken = parameter.in(dao, names);
    CodeBlock call =
        CodeBlock.of(
            "$T.$L($N, $L, $N)", runtime, verb, dao.source(), dao.constant(), taken.name());
    return List.of(
        DaoMethod.of(
            Overriding.method(name, result.of(dao.entity().type()))
                .addJavadoc("Runs $L.\n", Javadoc.code(sql.apply(dao.mapping().sql())))
                .addParameter(taken)
                .addStatement("return $L", call)
                .build()));
  }
}
