package dev.plinth.processor.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plinth.processor.mapping.Javadoc;
import dev.plinth.processor.mapping.Mapping;
import dev.plinth.processor.mapping.RuntimeTypes;
import dev.plinth.processor.method.Dao;
import dev.plinth.processor.method.DaoMethod;
import dev.plinth.processor.method.DaoMethodKind;
import dev.plinth.processor.method.DaoMethods;
import javax.lang.model.element.Modifier;

/** Writes the DAO of an entity: {@code UserDao}. */
final class DaoWriter {
  private DaoWriter() {}

  static TypeSpec write(ClassName type, Mapping mapping) {
    Dao dao = new Dao(type, mapping);
    TypeSpec.Builder builder = start(dao);
    for (DaoMethodKind kind : DaoMethods.of(dao.entity())) {
      for (DaoMethod method : kind.write(dao)) {
        builder.addFields(method.statements());
        builder.addMethod(method.method());
      }
    }
    return builder.build();
  }

  private static TypeSpec.Builder start(Dao dao) {
    ClassName entity = dao.entity().type();
    return TypeSpec.classBuilder(dao.type())
        .addJavadoc(
            "$L {@link $T}, one row of $L each.\n",
            dao.entity().isView() ? "Reads" : "Reads and writes",
            entity,
            Javadoc.code(dao.entity().table().toString()))
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addSuperinterface(offered(dao))
        .addField(
            FieldSpec.builder(RuntimeTypes.STATEMENT_SOURCE, dao.source())
                .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                .build())
        .addMethod(
            constructor(RuntimeTypes.STATEMENT_SOURCE, dao.source())
                .addJavadoc("Runs on a database or a session.\n")
                .addStatement("this.$1N = $1N", dao.source())
                .build())
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

  private static TypeName offered(Dao dao) {
    ClassName entity = dao.entity().type();
    if (!dao.entity().hasKey()) {
      return ParameterizedTypeName.get(RuntimeTypes.VIEW_ROWS, entity);
    }
    return ParameterizedTypeName.get(
        dao.entity().isView() ? RuntimeTypes.KEYED_VIEW_ROWS : RuntimeTypes.CRUD,
        entity,
        dao.keyType());
  }

  private static MethodSpec.Builder constructor(ClassName type, String parameter) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addParameter(type, parameter);
  }
}
