package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.mapping.KeyRecordPart;
import dev.plinth.processor.model.EntityModel;
import dev.plinth.processor.model.KeyModel;
import dev.plinth.processor.model.StoredColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** For a key of several properties {@code find(1, 2)} beside {@code find(new Key(1, 2))}. */
final class KeyPartsMethods implements DaoMethodKind {

  @Override
  public boolean isOf(EntityModel entity) {
    return entity.key().hasRecord();
  }

  @Override
  public List<DaoMethod> write(Dao dao) {
    if (!dao.entity().key().hasRecord()) {
      return List.of();
    }
    Stream<MethodSpec> deleting =
        dao.entity().isView()
            ? Stream.of()
            : Stream.of(method(dao, "deleteById", TypeName.BOOLEAN));
    Stream<MethodSpec> finding =
        Stream.of(
            method(dao, "find", VerbResult.OPTIONAL.of(dao.entity().type())),
            method(dao, "get", VerbResult.ENTITY.of(dao.entity().type())),
            method(dao, "exists", TypeName.BOOLEAN));
    return Stream.concat(deleting, finding).map(DaoMethod::of).toList();
  }

  private static MethodSpec method(Dao dao, String verb, TypeName returns) {
    KeyModel key = dao.entity().key();
    NameAllocator names = dao.variables();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(verb)
            .addJavadoc("As the other one, with the parts of the key.\n")
            .addModifiers(Modifier.PUBLIC)
            .returns(returns);
    List<CodeBlock> parts = new ArrayList<>();
    for (StoredColumn column : key.columns()) {
      String part = names.newName(column.name());
      method.addParameter(KeyRecordPart.type(column), part);
      parts.add(CodeBlock.of("$N", part));
    }
    return method
        .addStatement(
            "return $L(new $T($L))",
            verb,
            key.type(),
            parts.stream().collect(CodeBlock.joining(", ")))
        .build();
  }
}
