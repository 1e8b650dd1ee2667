package dev.plinth.processor.sql;

import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.BoundParameter.Place;
import dev.plinth.processor.sql.SqlParameter.Kind;
import dev.plinth.processor.sql.syntax.OptionalSpan;
import dev.plinth.processor.sql.syntax.Span;
import dev.plinth.processor.sql.syntax.Token;
import dev.plinth.processor.sql.syntax.TokenList;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every parameter in the text has an argument of the right type, and every argument a place. */
final class ParameterCheck {
  private final SqlMethod method;
  private final Findings findings;

  ParameterCheck(SqlMethod method, Findings findings) {
    this.method = method;
    this.findings = findings;
  }

  /** The parameters in the order of the text. */
  List<BoundParameter> check(TokenList text) {
    Set<String> used = new HashSet<>();
    List<BoundParameter> bound = new ArrayList<>();
    for (OptionalSpan optional : text.optionals()) {
      used.add(optional.parameter());
      condition(optional);
    }
    for (Token token : text.tokens()) {
      if (token.isParameter()) {
        List<String> path = List.of(token.text().substring(1).split("\\."));
        used.add(path.get(0));
        bound.add(bind(token, path));
        checkPresent(token, path, text.optionals());
      }
    }
    method.parameters().stream()
        .filter(parameter -> !used.contains(parameter.name()))
        .forEach(
            parameter ->
                findings.problem(SqlCode.SQL_PARAMETER_UNUSED, new Span(0, 0), parameter.name()));
    return bound;
  }

  private void condition(OptionalSpan optional) {
    Span span =
        new Span(
            optional.parameterOffset(), optional.parameterOffset() + optional.parameter().length());
    SqlParameter parameter = method.parameter(optional.parameter());
    if (parameter == null) {
      unknown(optional.parameter(), span, method.parameters());
    } else if (!parameter.nullable() && !ColumnTypes.BOOLEAN.equals(parameter.type())) {
      findings.problem(
          SqlCode.SQL_OPTIONAL_WRONG,
          span,
          "The optional part of :"
              + parameter.name()
              + " is never left out, because the parameter is never null. Mark it @Nullable");
    }
  }

  private BoundParameter bind(Token token, List<String> path) {
    Span span = new Span(token.offset(), token.end());
    Value value = findings.parameter(token.offset());
    Optional<SqlParameter> found = find(path, span);
    found.ifPresent(parameter -> check(parameter, path, span, value));
    ColumnType own = found.map(SqlParameter::type).orElse(null);
    return new BoundParameter(
        path,
        found.filter(parameter -> isMany(parameter, token.offset())).isPresent(),
        value.place(),
        value.type() == null ? own : value.type(),
        token.offset());
  }

  /** What has no value of its own can't be NULL instead. */
  private void checkPresent(Token token, List<String> path, List<OptionalSpan> optionals) {
    SqlParameter parameter = method.parameter(path.get(0));
    boolean needsValue =
        parameter != null
            && parameter.nullable()
            && (parameter.kind() == Kind.COMPOSITE || isMany(parameter, token.offset()));
    boolean isPresent =
        optionals.stream()
            .filter(optional -> optional.parameter().equals(path.get(0)))
            .anyMatch(
                optional ->
                    optional.bodyStart() <= token.offset() && token.offset() < optional.bodyEnd());
    if (needsValue && !isPresent) {
      findings.problem(
          SqlCode.SQL_PARAMETER_ABSENT,
          new Span(token.offset(), token.end()),
          String.join(".", path),
          path.get(0));
    }
  }

  private boolean isMany(SqlParameter parameter, int offset) {
    return parameter.kind() == Kind.COLLECTION && findings.lists().containsKey(offset);
  }

  private Optional<SqlParameter> find(List<String> path, Span span) {
    SqlParameter parameter = method.parameter(path.get(0));
    if (parameter == null) {
      unknown(path.get(0), span, method.parameters());
      return Optional.empty();
    }
    for (String name : path.subList(1, path.size())) {
      Optional<SqlParameter> property = parameter.property(name);
      if (property.isEmpty()) {
        findings.problem(
            SqlCode.SQL_PARAMETER_PROPERTY,
            span,
            name,
            parameter.shown(),
            NearestName.hint(
                name, parameter.properties().stream().map(SqlParameter::name).toList()));
        return Optional.empty();
      }
      parameter = property.get();
    }
    return Optional.of(parameter);
  }

  private void unknown(String name, Span span, List<SqlParameter> known) {
    findings.problem(
        SqlCode.SQL_PARAMETER_UNKNOWN,
        span,
        name,
        NearestName.hint(name, known.stream().map(SqlParameter::name).toList()));
  }

  private void check(SqlParameter parameter, List<String> path, Span span, Value value) {
    String name = String.join(".", path);
    if (parameter.kind() == Kind.COMPOSITE) {
      findings.problem(
          SqlCode.SQL_PARAMETER_COMPOSITE, span, name, parameter.shown(), example(parameter));
    } else if (parameter.kind() == Kind.COLLECTION && !isInPlace(parameter, span, value)) {
      findings.problem(SqlCode.SQL_PARAMETER_COLLECTION, span, name, parameter.shown());
    } else if (!fits(parameter, span, value)) {
      findings.problem(
          SqlCode.SQL_PARAMETER_TYPE,
          span,
          name,
          parameter.shown(),
          shown(value),
          javaType(value, parameter.kind() == Kind.COLLECTION));
    }
  }

  /**
   * In the list of {@code in}, where an array can stand in all databases, or beside a column that
   * holds it.
   */
  private boolean isInPlace(SqlParameter parameter, Span span, Value value) {
    boolean isArray = findings.isArray(span.start()) || ColumnTypes.ARRAY.equals(value.type());
    return findings.lists().containsKey(span.start())
        || (isArray && method.takesArrays())
        || parameter.isHeldBy(value.place());
  }

  private boolean fits(SqlParameter parameter, Span span, Value value) {
    if (parameter.isHeldBy(value.place()) && !findings.lists().containsKey(span.start())) {
      return true;
    }
    ColumnType own = parameter.type();
    ColumnType wanted = value.type();
    boolean isMany = parameter.kind() == Kind.COLLECTION;
    if (own == null || wanted == null || (findings.isArray(span.start()) && !isMany)) {
      return true;
    }
    ColumnType element = element(value);
    if (element == null || !isMany) {
      return TypeKinds.fits(own, wanted);
    }
    return own.equals(element) || (TypeKinds.isText(own) && TypeKinds.isText(element));
  }

  /** What an array column holds, null for any other value. */
  private static @Nullable ColumnType element(Value value) {
    Place place = value.place();
    return place == null ? null : place.column().element();
  }

  private static String javaType(Value value, boolean isMany) {
    ColumnType element = element(value);
    String one =
        TypeKinds.javaType(element == null ? Objects.requireNonNull(value.type()) : element);
    return isMany || element != null ? "List<" + TypeKinds.boxed(one) + ">" : one;
  }

  private static String example(SqlParameter composite) {
    return composite.properties().isEmpty() ? "property" : composite.properties().get(0).name();
  }

  private static String shown(Value value) {
    Place place = value.place();
    return place == null
        ? "a value of type " + typeName(value.type())
        : place.table() + "." + place.column().name() + ", which is " + typeName(value.type());
  }

  private static String typeName(@Nullable ColumnType type) {
    return type == null ? "unknown" : type.name();
  }
}
