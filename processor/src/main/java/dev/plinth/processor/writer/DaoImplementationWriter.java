package dev.plinth.processor.writer;

import com.palantir.javapoet.ClassName;
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
            .addField(SourceConstructors.field(RuntimeTypes.STATEMENT_SOURCE, SOURCE));
    MethodSpec.Builder constructor = SourceConstructors.keeping(SOURCE);
    Optional<ClassName> delegate = dao.delegate();
    delegate.ifPresent(
        type -> {
          builder.addField(SourceConstructors.field(type, ENTITY));
          constructor.addStatement("this.$N = new $T($N)", ENTITY, type, SOURCE);
        });
    SourceConstructors.add(builder, constructor.build());
    return builder;
  }
}
