package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.declaration.DaoParameter;
import dev.plinth.processor.mapping.Overriding;
import dev.plinth.processor.mapping.RuntimeTypes;
import dev.plinth.processor.mapping.SqlConstants;
import dev.plinth.processor.sql.DialectText;
import dev.plinth.processor.sql.SqlPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a method of a DAO that runs a statement of the user's. */
final class DaoQueryMethod {
  private final DaoQuery query;
  private final NameAllocator members;
  private final NameAllocator names;
  private final String dao;
  private final String source;

  /**
   * @param members the names of the class, to which constants are added
   * @param dao its simple name, for logs
   * @param source the field that runs statements
   */
  DaoQueryMethod(DaoQuery query, NameAllocator members, String dao, String source) {
    this.query = query;
    this.members = members;
    this.names = members.clone();
    this.dao = dao;
    this.source = source;
    query.method().parameters().forEach(each -> names.newName(each.name(), each.name()));
  }

  DaoMethod write() {
    String label = dao + "." + query.method().name();
    String prefix = FinderSql.snakeCase(query.method().name());
    DialectText first = query.bound().texts().get(0);
    boolean isConstant = first.constant().isPresent();
    List<FieldSpec> constants = new ArrayList<>();
    String run = names.newName("run");
    String sql = isConstant ? members.newName(prefix) : names.newName("sql");
    String at = isConstant ? null : names.newName("at");
    DaoColumns columns = new DaoColumns(members, prefix, label);
    CodeBlock body = body(run, sql, at, label, first, columns);
    if (isConstant) {
      constants.add(
          SqlConstants.of(sql, label, first.constant().orElseThrow(), others(), List.of()));
    }
    constants.addAll(columns.constants());
    return new DaoMethod(constants, signature().addCode(body).build());
  }

  private CodeBlock body(
      String run,
      String sql,
      @Nullable String at,
      String label,
      DialectText first,
      DaoColumns columns) {
    DaoQueryText text = new DaoQueryText(query, names);
    CodeBlock binds = new DaoQueryBinds(query, names, columns, text, run, at).of(first.parts());
    CodeBlock.Builder body = CodeBlock.builder();
    if (at != null) {
      body.addStatement(
          "$T $N = $T.of($S,$W$L)", RuntimeTypes.SQL, sql, RuntimeTypes.SQL, label, texts(text));
    }
    boolean isStream = query.result() == ResultForm.STREAM;
    if (isStream) {
      body.addStatement("$T $N = $N.prepare($N)", RuntimeTypes.EXECUTION, run, source, sql);
    } else {
      body.beginControlFlow(
          "try ($T $N = $N.prepare($N))", RuntimeTypes.EXECUTION, run, source, sql);
    }
    if (at != null && !binds.isEmpty()) {
      body.addStatement("int $N = 1", at);
    }
    body.add(binds);
    body.add(new DaoQueryRows(query, columns, run, sql).result());
    return isStream ? body.build() : body.endControlFlow().build();
  }

  /** The text; that of a database that needs another is chosen when it runs. */
  private CodeBlock texts(DaoQueryText text) {
    List<DialectText> all = query.bound().texts();
    List<SqlPart> parts = all.get(0).parts();
    CodeBlock code = text.of(parts);
    for (DialectText other : all.subList(1, all.size())) {
      if (!other.parts().equals(parts) && other.dialect().equals("postgresql")) {
        return CodeBlock.of("$L)$W.on($S,$W$L", code, other.dialect(), text.of(other.parts()));
      }
    }
    return code;
  }

  /** Quotes are the runtime's affair; what else differs is written out. */
  private Map<String, String> others() {
    Map<String, String> others = new LinkedHashMap<>();
    String first = query.bound().texts().get(0).constant().orElseThrow();
    for (DialectText text : query.bound().texts()) {
      String own = text.constant().orElseThrow();
      if (!own.replace('`', '"').equals(first.replace('`', '"'))) {
        others.put(text.dialect(), own);
      }
    }
    return others;
  }

  private MethodSpec.Builder signature() {
    TypeName returns = query.method().returns().name();
    boolean isNullable = query.method().nullable() && !returns.isPrimitive();
    MethodSpec.Builder method =
        Overriding.method(
            query.method().name(), isNullable ? returns.annotated(Overriding.NULLABLE) : returns);
    for (DaoParameter parameter : query.method().parameters()) {
      TypeName type = parameter.type().name();
      method.addParameter(
          ParameterSpec.builder(
                  parameter.nullable() && !type.isPrimitive()
                      ? type.annotated(Overriding.NULLABLE)
                      : type,
                  names.get(parameter.name()))
              .build());
    }
    return method;
  }
}
