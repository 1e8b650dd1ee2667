package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.plinth.processor.mapping.EntitySql;
import dev.plinth.processor.mapping.Javadoc;
import dev.plinth.processor.mapping.RuntimeTypes;
import java.util.List;
import java.util.function.Function;

/**
 * A method that runs one statement of its own.
 *
 * @param statement the constant that holds it
 * @param text its SQL
 * @param variable that holds the run
 */
record StatementRun(Dao dao, FieldSpec statement, String text, String variable) {

  static StatementRun of(
      Dao dao,
      String constant,
      String method,
      Function<EntitySql, String> text,
      String variable,
      NameAllocator names) {
    FieldSpec statement = dao.statement(constant, method, text);
    return new StatementRun(
        dao, statement, text.apply(dao.mapping().sql()), names.newName(variable));
  }

  /** The method, whose {@code body} binds and runs. */
  DaoMethod method(MethodSpec.Builder method, CodeBlock body) {
    method.addJavadoc("Runs $L.\n", Javadoc.code(text));
    method.addCode(
        open(dao, variable, CodeBlock.of("$N", statement)).add(body).endControlFlow().build());
    return new DaoMethod(List.of(statement), method.build());
  }

  /** Opens the block in which the statement is bound and run. */
  static CodeBlock.Builder open(Dao dao, String variable, CodeBlock statement) {
    return CodeBlock.builder()
        .beginControlFlow(
            "try ($T $N = $N.prepare($L))",
            RuntimeTypes.EXECUTION,
            variable,
            dao.source(),
            statement);
  }
}
