package dev.plinth.processor.writer;

import com.palantir.javapoet.ClassName;
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
    TypeSpec.Builder builder =
        TypeSpec.classBuilder(dao.type())
            .addJavadoc(
                "$L {@link $T}, one row of $L each.\n",
                dao.entity().isView() ? "Reads" : "Reads and writes",
                entity,
                Javadoc.code(dao.entity().table().toString()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(offered(dao))
            .addField(SourceConstructors.field(RuntimeTypes.STATEMENT_SOURCE, dao.source()));
    SourceConstructors.add(builder, SourceConstructors.keeping(dao.source()).build());
    return builder;
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
}
