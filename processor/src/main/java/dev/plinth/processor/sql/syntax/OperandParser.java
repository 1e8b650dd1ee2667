package dev.plinth.processor.sql.syntax;

import dev.plinth.processor.sql.syntax.Expression.Cast;
import dev.plinth.processor.sql.syntax.Expression.Column;
import dev.plinth.processor.sql.syntax.Expression.Literal;
import dev.plinth.processor.sql.syntax.Expression.Opaque;
import dev.plinth.processor.sql.syntax.Expression.Parameter;
import dev.plinth.processor.sql.syntax.Expression.Row;
import dev.plinth.processor.sql.syntax.Expression.Star;
import dev.plinth.processor.sql.syntax.Expression.Subquery;
import dev.plinth.processor.sql.syntax.Expression.Unary;
import dev.plinth.processor.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads one operand with the signs before it and the casts and subscripts behind it. */
final class OperandParser {
  private static final Set<String> CONSTANTS =
      Set.of(
          "default",
          "current_date",
          "current_time",
          "current_timestamp",
          "current_user",
          "current_role",
          "current_schema",
          "current_catalog",
          "session_user",
          "system_user",
          "localtime",
          "localtimestamp",
          "utc_date",
          "utc_time",
          "utc_timestamp",
          "sysdate");

  private static final String[] UNITS = {
    "year",
    "quarter",
    "month",
    "week",
    "day",
    "hour",
    "minute",
    "second",
    "microsecond",
    "to",
    "years",
    "months",
    "weeks",
    "days",
    "hours",
    "minutes",
    "seconds",
    "year_month",
    "day_hour",
    "day_minute",
    "day_second",
    "day_microsecond",
    "hour_minute",
    "hour_second",
    "minute_second"
  };

  private final Grammar grammar;
  private final Cursor cursor;

  OperandParser(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  /** Whether an operand can begin with {@code token}. */
  static boolean starts(Token token) {
    return switch (token.kind()) {
      case STRING, NUMBER, PARAMETER, PLACEHOLDER, QUOTED_NAME, OPEN, OPERATOR, OTHER -> true;
      case WORD -> !Keywords.isKeyword(token.word()) || token.is("case") || token.is("exists");
      default -> false;
    };
  }

  Expression operand() {
    int start = cursor.position();
    String sign = "";
    while (cursor.is(Kind.OPERATOR) && !cursor.token().isOperator("*")) {
      sign = cursor.next().text();
    }
    if (cursor.is("binary") && starts(cursor.peek(1)) && !cursor.peek(1).is(Kind.OPERATOR)) {
      sign = cursor.next().word();
    }
    Expression operand = suffixed(primary(), start);
    return sign.isEmpty() ? operand : new Unary(sign, operand, cursor.since(start));
  }

  private Expression primary() {
    int start = cursor.position();
    return switch (cursor.token().kind()) {
      case STRING -> string(start);
      case NUMBER -> number();
      case PARAMETER -> new Parameter(Span.of(cursor.next()));
      case PLACEHOLDER -> placeholder();
      case OPEN -> cursor.nested(() -> group(start));
      case OPEN_BRACKET -> cursor.nested(() -> array(start));
      case QUOTED_NAME -> grammar.calls.named();
      case WORD -> word(start);
      case OPERATOR -> new Star(List.of(), Span.of(cursor.next()));
      case OTHER, COLON -> new Opaque(List.of(), Span.of(cursor.next()));
      default -> missing();
    };
  }

  /** Takes nothing: what stands here may belong to somebody else. */
  private Expression missing() {
    cursor.unexpected(null);
    return new Opaque(List.of(), new Span(cursor.token().offset(), cursor.token().offset()));
  }

  private Expression placeholder() {
    cursor.fault(SyntaxFault.Kind.PLACEHOLDER, cursor.token(), cursor.token().text());
    return new Opaque(List.of(), Span.of(cursor.next()));
  }

  private Expression string(int start) {
    String text = cursor.next().text();
    while (cursor.is(Kind.STRING)) {
      cursor.next();
    }
    return new Literal(Literal.Kind.STRING, text, cursor.since(start));
  }

  private Expression number() {
    Token token = cursor.next();
    boolean isWhole = token.text().chars().allMatch(c -> c >= '0' && c <= '9');
    return new Literal(
        isWhole ? Literal.Kind.INTEGER : Literal.Kind.DECIMAL, token.text(), Span.of(token));
  }

  /** A query, one expression, or a row of several. */
  private Expression group(int start) {
    if (grammar.queries.startsAt(1)) {
      cursor.next();
      return subquery(grammar.queries.query(), start);
    }
    cursor.next();
    List<Expression> items = new ArrayList<>(grammar.lists.expressions());
    if (items.size() == 1 && items.get(0) instanceof Subquery first && !cursor.atClose()) {
      return subquery(grammar.queries.goOn(first), start);
    }
    cursor.close();
    return items.size() == 1 ? items.get(0) : new Row(items, cursor.since(start));
  }

  private Expression subquery(Query query, int start) {
    cursor.close();
    return new Subquery(Subquery.Kind.SCALAR, query, cursor.since(start));
  }

  private Expression array(int start) {
    cursor.next();
    List<Expression> items = grammar.lists.expressions();
    cursor.accept(Kind.CLOSE_BRACKET);
    return new Row(items, cursor.since(start));
  }

  private Expression word(int start) {
    Token token = cursor.token();
    String word = token.word();
    if (cursor.peek(1).is(Kind.STRING)) {
      return typedLiteral(start);
    }
    if (word.equals("case")) {
      return grammar.calls.caseOf();
    }
    if (word.equals("null") || word.equals("true") || word.equals("false")) {
      cursor.next();
      return new Literal(
          word.equals("null") ? Literal.Kind.NULL : Literal.Kind.BOOLEAN, word, Span.of(token));
    }
    if (word.equals("interval") && isInterval(cursor.peek(1))) {
      return interval(start);
    }
    if (cursor.are(word, "value", "for")) {
      return sequenceValue(start);
    }
    if (word.equals("array") && cursor.peek(1).is(Kind.OPEN_BRACKET)) {
      cursor.next();
      return cursor.nested(() -> array(start));
    }
    if (CONSTANTS.contains(word) && !cursor.peek(1).is(Kind.DOT)) {
      return constant(start, word);
    }
    boolean isCall = cursor.peek(1).is(Kind.OPEN) && grammar.calls.canBeFunction(word);
    return isCall || !Keywords.isKeyword(word) ? grammar.calls.named() : missing();
  }

  /** {@code next value for a_sequence}. */
  private Expression sequenceValue(int start) {
    cursor.accept("next", "value", "for");
    cursor.accept("previous", "value", "for");
    if (cursor.token().isName()) {
      grammar.lists.path();
    }
    return new Opaque(List.of(), cursor.since(start));
  }

  private Expression constant(int start, String word) {
    cursor.next();
    if (cursor.is(Kind.OPEN)) {
      cursor.skipGroup();
    }
    return new Literal(typeOf(word), word, cursor.since(start));
  }

  /** A type and a string, such as {@code date '2026-01-01'}. */
  private Expression typedLiteral(int start) {
    String word = cursor.next().word();
    String text = cursor.next().text();
    cursor.skipWords(UNITS);
    return new Literal(typeOf(word), text, cursor.since(start));
  }

  private static Literal.Kind typeOf(String word) {
    return switch (word) {
      case "date", "current_date", "utc_date" -> Literal.Kind.DATE;
      case "time", "current_time", "localtime", "utc_time" -> Literal.Kind.TIME;
      case "timestamp", "current_timestamp", "localtimestamp", "utc_timestamp" ->
          Literal.Kind.TIMESTAMP;
      default -> Literal.Kind.OTHER;
    };
  }

  private static boolean isInterval(Token next) {
    return next.is(Kind.NUMBER)
        || next.is(Kind.PARAMETER)
        || next.is(Kind.OPEN)
        || next.isOperator("-")
        || (next.isName() && !Keywords.isKeyword(next.word()));
  }

  private Expression interval(int start) {
    cursor.next();
    Expression amount = grammar.expressions.value();
    cursor.skipWords(UNITS);
    return new Opaque(List.of(amount), cursor.since(start));
  }

  private Expression suffixed(Expression primary, int start) {
    Expression operand = primary;
    String type = "";
    List<Expression> inside = new ArrayList<>();
    boolean isOther = false;
    boolean found = true;
    while (found) {
      if (cursor.token().isOperator("::")) {
        cursor.next();
        type = grammar.lists.type();
        isOther = false;
      } else if (cursor.is(Kind.OPEN_BRACKET)) {
        inside.addAll(subscript());
        isOther = true;
      } else if (cursor.is(Kind.DOT)) {
        cursor.next();
        cursor.next();
        isOther = true;
      } else if (cursor.accept("collate")) {
        grammar.lists.path();
      } else if (cursor.accept("at", "time", "zone")) {
        inside.add(operand());
        isOther = true;
      } else {
        found = cursor.accept("at", "local");
      }
    }
    if (!inside.isEmpty() || isOther) {
      inside.add(0, primary);
      operand = new Opaque(inside, cursor.since(start));
    }
    return type.isEmpty() || isOther
        ? operand
        : new Cast(operand, type.toLowerCase(Locale.ROOT), cursor.since(start));
  }

  private List<Expression> subscript() {
    cursor.next();
    List<Expression> inside = new ArrayList<>();
    while (!cursor.atClose()) {
      if (!cursor.accept(Kind.COLON) && !cursor.accept(Kind.COMMA)) {
        inside.add(cursor.lenient(grammar.lists::any));
      }
    }
    cursor.accept(Kind.CLOSE_BRACKET);
    return inside;
  }

  /** A column as it stands before anything else. */
  Column column() {
    List<Identifier> path = grammar.lists.path();
    return new Column(path, Identifier.span(path));
  }
}
