package dev.plinth.processor.method;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.Sql;
import dev.plinth.dialect.Capability;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.processor.declaration.DaoParameter;
import dev.plinth.processor.mapping.Javadoc;
import dev.plinth.processor.mapping.Overriding;
import dev.plinth.processor.mapping.RuntimeTypes;
import dev.plinth.processor.mapping.SqlConstants;
import dev.plinth.processor.mapping.ValueConstantsPart;
import dev.plinth.processor.sql.DialectText;
import dev.plinth.processor.sql.SqlPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes a method of a DAO that runs a statement of the user's. */
final class DaoQueryMethod {
  private final DaoQuery query;
  private final NameAllocator members;
  private final EntityProperties entities;
  private final NameAllocator names;
  private final List<FieldSpec> constants = new ArrayList<>();
  private final String dao;
  private final String source;

  /**
   * @param members the names of the class, to which constants are added
   * @param dao its simple name, for logs
   * @param source the field that runs statements
   */
  DaoQueryMethod(
      DaoQuery query, EntityProperties entities, NameAllocator members, String dao, String source) {
    this.query = query;
    this.entities = entities;
    this.members = members;
    this.names = members.clone();
    this.dao = dao;
    this.source = source;
    query.method().parameters().forEach(this::name);
  }

  /** What is said about the values of an array is said about the list that is made of it. */
  private void name(DaoParameter parameter) {
    if (DaoParameters.isArray(parameter.type())) {
      names.newName(parameter.name(), parameter);
      names.newName(parameter.name() + "List", parameter.name());
    } else {
      names.newName(parameter.name(), parameter.name());
    }
  }

  DaoMethod write() {
    String label = dao + "." + query.method().name();
    String prefix = FinderSql.snakeCase(query.method().name());
    String constant = members.newName(prefix);
    DaoColumns columns = new DaoColumns(members, prefix, label);
    CodeBlock.Builder body = CodeBlock.builder().add(lists());
    if (query.constant().isPresent()) {
      constants.add(
          SqlConstants.of(constant, label, query.constant().orElseThrow(), others(), List.of()));
      body.add(run(constant, null, columns));
    } else {
      constants.add(shapes(constant));
      String sql = names.newName("sql");
      body.add(chosen(sql, constant, label)).add(run(sql, names.newName("at"), columns));
    }
    constants.addAll(columns.constants());
    CodeBlock all = body.build();
    Optional<DaoTransaction> transaction = DaoTransaction.of(query.method(), source);
    if (transaction.isPresent()) {
      all = transaction.get().around(all, query.row().is(RowForm.Kind.NOTHING), members, constants);
    }
    return new DaoMethod(constants, signature().addCode(all).build());
  }

  private static FieldSpec shapes(String constant) {
    return FieldSpec.builder(RuntimeTypes.SQL_SHAPES, constant)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T()", RuntimeTypes.SQL_SHAPES)
        .build();
  }

  /** Makes lists of the arrays. */
  private CodeBlock lists() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (DaoParameter parameter : query.method().parameters()) {
      if (!(parameter.type().name() instanceof ArrayTypeName array)
          || !DaoParameters.isArray(parameter.type())) {
        continue;
      }
      TypeName element = array.componentType();
      TypeName list =
          ParameterizedTypeName.get(
              ClassName.get(List.class), element.isPrimitive() ? element.box() : element);
      String name = names.get(parameter);
      CodeBlock made =
          element.isPrimitive()
              ? CodeBlock.of("$L.toColumn($N)", ValueConstantsPart.ofPrimitives(element), name)
              : CodeBlock.of("$T.asList($N)", Arrays.class, name);
      code.addStatement(
          "$T $N = $L",
          marked(list, parameter.nullable()),
          names.get(parameter.name()),
          parameter.nullable() ? CodeBlock.of("$N == null ? null : $L", name, made) : made);
    }
    return code.build();
  }

  /** Asks for the text that the arguments need. */
  private CodeBlock chosen(String sql, String constant, String label) {
    DaoQueryText text = new DaoQueryText(query, names);
    return CodeBlock.builder()
        .addStatement(
            "$T $N = $N.get(() -> $T.of($S,$W$L),$W$L)",
            RuntimeTypes.SQL,
            sql,
            constant,
            RuntimeTypes.SQL,
            label,
            texts(text),
            new DaoQueryShape(query, names, text).of(query.parts()))
        .build();
  }

  /**
   * Binds, runs and reads.
   *
   * @param at the variable that counts positions; null where they are constant
   */
  private CodeBlock run(String sql, @Nullable String at, DaoColumns columns) {
    String run = names.newName("run");
    DaoQueryText text = new DaoQueryText(query, names);
    DaoQueryBinds bound = new DaoQueryBinds(query, names, columns, text, run, at);
    CodeBlock binds = bound.of(query.parts());
    CodeBlock.Builder inner = CodeBlock.builder();
    if (at != null && !binds.isEmpty()) {
      inner.addStatement("int $N = 1", at);
    }
    inner.add(binds);
    if (query.result().isPage()) {
      CodeBlock next = binds.isEmpty() ? CodeBlock.of("1") : bound.next();
      return page(sql, run, inner.addStatement("return $L", next).build());
    }
    CodeBlock.Builder all = CodeBlock.builder();
    String prepared = sorted(sql, all);
    DaoRowReader reader = new DaoRowReader(query, columns, entities, names);
    CodeBlock result = new DaoQueryRows(query, reader, run, prepared).result();
    CodeBlock read = inner.add(result).build();
    return all.add(
            query.result() == ResultForm.STREAM
                ? streamed(prepared, run, read)
                : CodeBlock.builder()
                    .beginControlFlow(
                        "try ($T $N = $N.prepare($N))",
                        RuntimeTypes.EXECUTION,
                        run,
                        source,
                        prepared)
                    .add(read)
                    .endControlFlow()
                    .build())
        .build();
  }

  /** The runtime adds order and limit, and counts if asked to. */
  private CodeBlock page(String sql, String run, CodeBlock binds) {
    String paging = names.get(DaoControls.paging(query.method()).orElseThrow().name());
    String verb = query.result() == ResultForm.PAGE ? "page" : "keyset";
    return CodeBlock.builder()
        .add(
            "return $T.$L($N, $N, $N, $N -> {\n$>",
            RuntimeTypes.PAGES,
            verb,
            source,
            paging,
            sql,
            run)
        .add(binds)
        .add("$<});\n")
        .build();
  }

  /** The statement in the order that is asked for; the same where nothing asks. */
  private String sorted(String sql, CodeBlock.Builder code) {
    Optional<DaoParameter> sort = DaoControls.sort(query.method());
    if (sort.isEmpty()) {
      return sql;
    }
    String constant = members.newName(FinderSql.snakeCase(query.method().name()) + "_SORTED");
    constants.add(
        FieldSpec.builder(RuntimeTypes.SORTED_SQL, constant)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", RuntimeTypes.SORTED_SQL)
            .build());
    String sorted = names.newName("sorted");
    code.addStatement(
        "$T $N = $N.by($N, $N, $L, $N)",
        RuntimeTypes.SQL,
        sorted,
        constant,
        source,
        sql,
        query.row().mapping(),
        names.get(sort.get().name()));
    return sorted;
  }

  /** Closing the stream closes the run, unless there never is a stream. */
  private CodeBlock streamed(String sql, String run, CodeBlock inner) {
    String failure = names.newName("e");
    return CodeBlock.builder()
        .addStatement("$T $N = $N.prepare($N)", RuntimeTypes.EXECUTION, run, source, sql)
        .beginControlFlow("try")
        .add(inner)
        .nextControlFlow("catch ($T | $T $N)", RuntimeException.class, Error.class, failure)
        .addStatement("$N.close()", run)
        .addStatement("throw $N", failure)
        .endControlFlow()
        .build();
  }

  /** The text; that of a database that needs another is chosen when it runs. */
  private CodeBlock texts(DaoQueryText text) {
    List<DialectText> all = query.bound().texts();
    List<SqlPart> parts = all.get(0).parts();
    CodeBlock code = text.of(parts);
    for (DialectText other : all.subList(1, all.size())) {
      if (!other.parts().equals(parts) && hasQuestionOperator(other.dialect())) {
        return CodeBlock.of("$L)$W.on($S,$W$L", code, other.dialect(), text.of(other.parts()));
      }
    }
    return code;
  }

  private static boolean hasQuestionOperator(String dialect) {
    return Dialects.named(dialect).capabilities().can(Capability.QUESTION_OPERATOR);
  }

  /** Quotes are the runtime's affair; what else differs is written out. */
  private Map<String, String> others() {
    Map<String, String> others = new LinkedHashMap<>();
    String first = query.constant().orElseThrow();
    for (DialectText text : query.bound().texts()) {
      String own = text.constant().orElseThrow();
      if (!own.replace('`', '"').equals(first.replace('`', '"'))) {
        others.put(text.dialect(), own);
      }
    }
    return others;
  }

  private MethodSpec.Builder signature() {
    MethodSpec.Builder method =
        Overriding.method(
            query.method().name(),
            marked(query.method().returns().name(), query.method().nullable()));
    method.varargs(query.method().varargs());
    if (!query.method().annotations().has(Sql.class)) {
      method.addJavadoc("Runs $L.\n", Javadoc.code(query.text()));
    }
    for (DaoParameter parameter : query.method().parameters()) {
      method.addParameter(
          marked(parameter.type().name(), parameter.nullable()),
          names.get(DaoParameters.isArray(parameter.type()) ? parameter : parameter.name()));
    }
    return method;
  }

  /** The type with its annotation where it may be null. */
  static TypeName marked(TypeName type, boolean nullable) {
    return nullable && !type.isPrimitive() ? type.annotated(Overriding.NULLABLE) : type;
  }
}
