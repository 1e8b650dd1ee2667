package dev.plinth.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.mapping.RuntimeTypes;
import dev.plinth.processor.method.DaoInterface;
import dev.plinth.processor.method.DaoMethod;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the class behind a DAO of the user's: {@code UsersImpl}. */
final class DaoImplementationWriter {
  private static final String SOURCE = "source";
  private static final String ENTITY = "entities";

  private DaoImplementationWriter() {}

  static TypeSpec write(DaoInterface dao) {
    TypeSpec.Builder builder = start(dao);
    for (DaoMethod method : dao.write(SOURCE, ENTITY)) {
      builder.addFields(method.statements());
      builder.addMethod(method.method());
    }
    return builder.build();
  }

  private static TypeSpec.Builder start(DaoInterface dao) {
    TypeSpec.Builder builder =
        TypeSpec.classBuilder(dao.implementation())
            .addJavadoc("Runs the statements of {@link $T}.\n", dao.declaration().type())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(dao.declaration().type())
            .addField(field(RuntimeTypes.STATEMENT_SOURCE, SOURCE));
    MethodSpec.Builder constructor =
        constructor(RuntimeTypes.STATEMENT_SOURCE, SOURCE)
            .addJavadoc("Runs on a database or a session.\n")
            .addStatement("this.$1N = $1N", SOURCE);
    Optional<ClassName> delegate = dao.delegate();
    delegate.ifPresent(
        type -> {
          builder.addField(field(type, ENTITY));
          constructor.addStatement("this.$N = new $T($N)", ENTITY, type, SOURCE);
        });
    return builder
        .addMethod(constructor.build())
        .addMethod(
            constructor(RuntimeTypes.JDBI, "jdbi")
                .addJavadoc(
                    "Runs on the handle that the Jdbi has bound to the thread, else on one per"
                        + " call.\n")
                .addStatement("this($T.of(jdbi))", RuntimeTypes.STATEMENT_SOURCE)
                .build())
        .addMethod(
            constructor(RuntimeTypes.HANDLE, "handle")
                .addJavadoc("Runs on this handle, and belongs to its thread.\n")
                .addStatement("this($T.of(handle))", RuntimeTypes.STATEMENT_SOURCE)
                .build());
  }

  private static FieldSpec field(ClassName type, String name) {
    return FieldSpec.builder(type, name).addModifiers(Modifier.PRIVATE, Modifier.FINAL).build();
  }

  private static MethodSpec.Builder constructor(ClassName type, String parameter) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addParameter(type, parameter);
  }
}
