package dev.plinth.processor.method;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.plinth.processor.mapping.Javadoc;
import dev.plinth.processor.mapping.Overriding;
import dev.plinth.processor.mapping.RuntimeTypes;
import dev.plinth.processor.model.CamelCase;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.StoredColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * {@code upsert(user)}, {@code upsertAll(users)} and, for each unique key, {@code
 * upsertByName(user)} and {@code upsertAllByName(users)}. The latter give the entity the key that
 * its row has, so they are there for keys that are made only.
 */
final class UpsertMethods implements DaoMethodKind {

  @Override
  public List<DaoMethod> write(Dao dao) {
    List<DaoMethod> methods = new ArrayList<>();
    add(
        methods,
        new Key(dao, "", dao.entity().key().columns()),
        CodeBlock.of("$T.byKey($L)", RuntimeTypes.UPSERT, dao.constant()));
    if (dao.entity().key().isMade()) {
      uniqueKeys(dao).forEach((name, columns) -> add(methods, new Key(dao, name, columns)));
    }
    return methods;
  }

  private static Map<String, List<StoredColumn>> uniqueKeys(Dao dao) {
    Map<String, List<StoredColumn>> byName = new LinkedHashMap<>();
    for (List<PropertyPath> key : dao.mapping().uniqueKeys()) {
      byName.putIfAbsent(
          key.stream()
              .map(path -> CamelCase.capitalised(path.camelCase()))
              .collect(joining("And", "By", "")),
          key.stream().flatMap(path -> path.columns().stream()).toList());
    }
    return byName;
  }

  private static void add(List<DaoMethod> methods, Key key) {
    CodeBlock columns = key.columns().stream().map(key::column).collect(CodeBlock.joining(", "));
    add(
        methods,
        key,
        CodeBlock.of(
            "$T.by($L, $T.of($L))",
            RuntimeTypes.UPSERT,
            key.dao().constant(),
            List.class,
            columns));
  }

  private static void add(List<DaoMethod> methods, Key key, CodeBlock value) {
    Dao dao = key.dao();
    FieldSpec upsert =
        dao.constant(
            ParameterizedTypeName.get(RuntimeTypes.UPSERT, dao.entity().type()),
            "UPSERT" + FinderSql.snakeCase(key.name().replaceFirst("By", "_By")),
            value);
    methods.add(
        new DaoMethod(
            List.of(upsert),
            key.method("upsert", VerbParameter.ENTITY, VerbResult.ENTITY, upsert, "run")));
    methods.add(
        DaoMethod.of(
            key.method("upsertAll", VerbParameter.ENTITIES, VerbResult.LIST, upsert, "runAll")));
  }

  /**
   * By what rows are found.
   *
   * @param name {@code ByName}; empty for the primary key
   */
  private record Key(Dao dao, String name, List<StoredColumn> columns) {

    CodeBlock column(StoredColumn column) {
      return CodeBlock.of("$L.$N", dao.constant(), dao.mapping().names().column(column));
    }

    MethodSpec method(
        String verb, VerbParameter parameter, VerbResult result, FieldSpec upsert, String run) {
      NameAllocator names = dao.variables();
      ParameterSpec taken = parameter.in(dao, names);
      return start(verb + name, result)
          .addJavadoc(
              "Runs $L, as the database writes it.\n",
              Javadoc.code(dao.mapping().sql().upsert(columns)))
          .addParameter(taken)
          .addStatement("return $N.$L($N, $N)", upsert, run, dao.source(), taken.name())
          .build();
    }

    private MethodSpec.Builder start(String method, VerbResult result) {
      return name.isEmpty()
          ? Overriding.method(method, result.of(dao.entity().type()))
          : MethodSpec.methodBuilder(method)
              .addModifiers(Modifier.PUBLIC)
              .returns(result.of(dao.entity().type()));
    }
  }
}
