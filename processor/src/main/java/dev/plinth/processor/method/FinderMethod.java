package dev.plinth.processor.method;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.mapping.Javadoc;
import dev.plinth.processor.mapping.Overriding;
import dev.plinth.processor.mapping.RuntimeTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes one finder, a statement for each choice of parameters that are null, and its pages where
 * it may find many.
 */
final class FinderMethod {
  private final Dao dao;
  private final Finder finder;
  private final NameAllocator names;
  private final List<FieldSpec> statements = new ArrayList<>();
  private final String run;
  private final String at;

  FinderMethod(Dao dao, Finder finder) {
    this.dao = dao;
    this.finder = finder;
    this.names = dao.variables();
    finder.parameters().forEach(parameter -> names.newName(parameter.name(), parameter));
    this.run = names.newName("find");
    this.at = names.newName("at");
  }

  List<DaoMethod> write() {
    CodeBlock statement = statement(0, Set.of());
    DaoMethod all = new DaoMethod(statements, all(statement));
    return finder.unique()
        ? List.of(all)
        : Stream.concat(
                Stream.of(all),
                FinderPage.ALL.stream().map(page -> DaoMethod.of(paged(page, statement))))
            .toList();
  }

  private MethodSpec all(CodeBlock statement) {
    VerbResult result = finder.unique() ? VerbResult.OPTIONAL : VerbResult.LIST;
    CodeBlock.Builder body = StatementRun.open(dao, run, statement);
    bind(body, false);
    body.addStatement(
        "return $N.$L($L)", run, finder.unique() ? "optional" : "list", dao.constant());
    return MethodSpec.methodBuilder(finder.name())
        .addJavadoc(javadoc())
        .addModifiers(Modifier.PUBLIC)
        .returns(result.of(dao.entity().type()))
        .addParameters(parameters())
        .addCode(body.endControlFlow().build())
        .build();
  }

  /** The runtime adds order and limit, and counts if asked to. */
  private MethodSpec paged(FinderPage page, CodeBlock statement) {
    MethodSpec.Builder method = page.begin(dao, finder.properties()).addParameters(parameters());
    ParameterSpec paging = page.paging(dao, finder.name(), method, names.clone());
    CodeBlock.Builder body =
        CodeBlock.builder()
            .add(
                "return $T.$L($N, $N, $L, $N -> {\n$>",
                RuntimeTypes.PAGES,
                page.verb(),
                dao.source(),
                paging,
                statement,
                run);
    String next = bind(body, true);
    return method.addCode(body.addStatement("return $L", next).add("$<});\n").build()).build();
  }

  private CodeBlock javadoc() {
    CodeBlock sql = Javadoc.code(new FinderSql(finder, Set.of()).text(dao.mapping().sql()));
    return finder.parameters().stream().anyMatch(FinderParameter::nullable)
        ? CodeBlock.of("Runs $L; null means {@code is null}.\n", sql)
        : CodeBlock.of("Runs $L.\n", sql);
  }

  private List<ParameterSpec> parameters() {
    return finder.parameters().stream().map(this::parameter).toList();
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

  /**
   * Binds all parameters.
   *
   * @param follows whether something is bound behind them
   * @return the position behind the last one, which only what follows may ask for
   */
  private String bind(CodeBlock.Builder body, boolean follows) {
    int last = finder.parameters().size() - (follows ? 0 : 1);
    boolean shifts =
        finder.parameters().subList(0, last).stream().anyMatch(FinderParameter::nullable);
    if (shifts) {
      body.addStatement("int $N = 1", at);
    }
    int position = 1;
    for (int i = 0; i < finder.parameters().size(); i++) {
      FinderParameter parameter = finder.parameters().get(i);
      String here = shifts ? at : String.valueOf(position);
      position += parameter.columns().size();
      CodeBlock bind = bind(parameter, here, shifts && i < last);
      if (parameter.nullable()) {
        body.beginControlFlow("if ($N != null)", names.get(parameter));
        body.add(bind).endControlFlow();
      } else {
        body.add(bind);
      }
    }
    return shifts ? at : String.valueOf(position);
  }

  /** Binds one parameter; where others follow that may be null, moves on behind its columns. */
  private CodeBlock bind(FinderParameter parameter, String here, boolean moves) {
    int width = parameter.columns().size();
    String position = moves && width == 1 ? at + "++" : here;
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(parameter.bind(dao.mapping(), run, position, names.get(parameter)));
    if (moves && width > 1) {
      code.addStatement("$N += $L", at, width);
    }
    return code.build();
  }
}
