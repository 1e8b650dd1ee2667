package dev.plinth.processor.method;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.plinth.processor.mapping.Javadoc;
import dev.plinth.processor.mapping.Overriding;
import dev.plinth.processor.model.EntityModel;
import java.util.List;
import java.util.stream.Stream;

/** {@code stream()}: the run of the statement closes with the stream. */
final class StreamMethod implements DaoMethodKind {
  @Override
  public boolean isOf(EntityModel entity) {
    return true;
  }

  @Override
  public List<DaoMethod> write(Dao dao) {
    return List.of(
        DaoMethod.of(
            Overriding.method(
                    "stream",
                    ParameterizedTypeName.get(ClassName.get(Stream.class), dao.entity().type()))
                .addJavadoc(
                    "Runs $L, and reads the rows as the stream goes; close it.\n",
                    Javadoc.code(dao.mapping().sql().selectAll()))
                .addStatement(
                    "return $1N.prepare($2L.selectAll()).stream($2L)", dao.source(), dao.constant())
                .build()));
  }
}
