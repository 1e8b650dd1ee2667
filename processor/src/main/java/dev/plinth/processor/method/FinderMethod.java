package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.mapping.Javadoc;
import dev.plinth.processor.mapping.Overriding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes one finder: a statement for each choice of parameters that are null. */
final class FinderMethod {
  private final Dao dao;
  private final Finder finder;
  private final NameAllocator names;
  private final List<FieldSpec> statements = new ArrayList<>();

  FinderMethod(Dao dao, Finder finder) {
    this.dao = dao;
    this.finder = finder;
    this.names = dao.variables();
    finder.parameters().forEach(parameter -> names.newName(parameter.name(), parameter));
  }

  DaoMethod write() {
    String run = names.newName("find");
    CodeBlock statement = statement(0, Set.of());
    VerbResult result = finder.unique() ? VerbResult.OPTIONAL : VerbResult.LIST;
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(finder.name())
            .addJavadoc(javadoc())
            .addModifiers(Modifier.PUBLIC)
            .returns(result.of(dao.entity().type()));
    finder.parameters().forEach(parameter -> method.addParameter(parameter(parameter)));
    CodeBlock.Builder body = StatementRun.open(dao, run, statement);
    bind(body, run);
    body.addStatement(
        "return $N.$L($L)", run, finder.unique() ? "optional" : "list", dao.constant());
    return new DaoMethod(statements, method.addCode(body.endControlFlow().build()).build());
  }

  private CodeBlock javadoc() {
    CodeBlock sql = Javadoc.code(new FinderSql(finder, Set.of()).text(dao.mapping().sql()));
    return finder.parameters().stream().anyMatch(FinderParameter::nullable)
        ? CodeBlock.of("Runs $L; null means {@code is null}.\n", sql)
        : CodeBlock.of("Runs $L.\n", sql);
  }

  private ParameterSpec parameter(FinderParameter parameter) {
    TypeName type = parameter.type();
    return ParameterSpec.builder(
            parameter.nullable() ? type.annotated(Overriding.NULLABLE) : type, names.get(parameter))
        .build();
  }

  /** Chooses the statement by the parameters from {@code first} on; adds the constants. */
  private CodeBlock statement(int first, Set<FinderParameter> nulls) {
    for (int i = first; i < finder.parameters().size(); i++) {
      FinderParameter parameter = finder.parameters().get(i);
      if (parameter.nullable()) {
        CodeBlock present = statement(i + 1, nulls);
        Set<FinderParameter> more = new HashSet<>(nulls);
        more.add(parameter);
        CodeBlock absent = statement(i + 1, more);
        CodeBlock choice =
            CodeBlock.of("$N == null$W? $L$W: $L", names.get(parameter), absent, present);
        return first == 0 ? choice : CodeBlock.of("($L)", choice);
      }
    }
    FinderSql sql = new FinderSql(finder, nulls);
    FieldSpec constant = dao.statement(sql.constant(), finder.name(), sql::text);
    statements.add(constant);
    return CodeBlock.of("$N", constant);
  }

  private void bind(CodeBlock.Builder body, String run) {
    int last = finder.parameters().size() - 1;
    boolean shifts =
        finder.parameters().subList(0, last).stream().anyMatch(FinderParameter::nullable);
    String at = shifts ? names.newName("at") : "";
    if (shifts) {
      body.addStatement("int $N = 1", at);
    }
    int position = 1;
    for (int i = 0; i <= last; i++) {
      FinderParameter parameter = finder.parameters().get(i);
      String here = shifts ? at : String.valueOf(position);
      position += parameter.columns().size();
      CodeBlock bind = bind(parameter, run, here, shifts && i < last);
      if (parameter.nullable()) {
        body.beginControlFlow("if ($N != null)", names.get(parameter));
        body.add(bind).endControlFlow();
      } else {
        body.add(bind);
      }
    }
  }

  /** Binds one parameter; where others follow that may be null, moves on behind its columns. */
  private CodeBlock bind(FinderParameter parameter, String run, String at, boolean moves) {
    int width = parameter.columns().size();
    String position = moves && width == 1 ? at + "++" : at;
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(parameter.bind(dao.mapping(), run, position, names.get(parameter)));
    if (moves && width > 1) {
      code.addStatement("$N += $L", at, width);
    }
    return code.build();
  }
}
