package dev.plinth.processor.sql.syntax;

import dev.plinth.processor.sql.syntax.Expression.Call;
import dev.plinth.processor.sql.syntax.Expression.Case;
import dev.plinth.processor.sql.syntax.Expression.Cast;
import dev.plinth.processor.sql.syntax.Expression.Column;
import dev.plinth.processor.sql.syntax.Expression.Star;
import dev.plinth.processor.sql.syntax.Expression.Subquery;
import dev.plinth.processor.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what begins with a name: columns, functions, casts, choices. */
final class CallParser {
  private static final Set<String> NO_FUNCTION =
      Keywords.words(
          "select from where group having order union intersect except and or not on using when"
              + " then else end as in is like between join inner cross natural set limit by"
              + " returning distinct with into all");

  private static final Set<String> QUANTIFIERS = Set.of("any", "all", "some");
  private static final Set<String> SEQUENCES = Set.of("nextval", "lastval", "currval", "setval");
  private static final Set<String> CASTS = Set.of("cast", "try_cast", "safe_cast");

  /** Words in parentheses behind which a value stands. */
  private static final String[] BEFORE_VALUES = {"from", "for", "in", "placing", "separator"};

  private final Grammar grammar;
  private final Cursor cursor;

  CallParser(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  boolean canBeFunction(String word) {
    return !NO_FUNCTION.contains(word);
  }

  boolean isQuantifier() {
    return cursor.peek(1).is(Kind.OPEN) && QUANTIFIERS.contains(cursor.token().word());
  }

  /** Any, some or all of a query's rows or of an array. */
  Expression quantified() {
    int start = cursor.position();
    String word = cursor.next().word();
    if (grammar.queries.startsAt(1)) {
      return query(Subquery.Kind.QUANTIFIED, start);
    }
    cursor.next();
    List<Expression> arguments = cursor.nested(grammar.lists::expressions);
    cursor.close();
    return new Call(word, arguments, List.of(), false, false, cursor.since(start));
  }

  private Expression query(Subquery.Kind kind, int start) {
    cursor.next();
    Query query = cursor.nested(grammar.queries::query);
    cursor.close();
    return new Subquery(kind, query, cursor.since(start));
  }

  Expression named() {
    int start = cursor.position();
    List<Identifier> path = grammar.lists.path();
    if (cursor.is(Kind.DOT) && cursor.peek(1).isOperator("*")) {
      cursor.next();
      cursor.next();
      return new Star(path, cursor.since(start));
    }
    if (!cursor.is(Kind.OPEN)) {
      return new Column(path, Identifier.span(path));
    }
    String name = path.stream().map(Identifier::folded).collect(Collectors.joining("."));
    return cursor.nested(() -> call(name, start));
  }

  private Expression call(String name, int start) {
    if (name.equals("exists") && grammar.queries.startsAt(1)) {
      return query(Subquery.Kind.EXISTS, start);
    }
    if (name.equals("array") && grammar.queries.startsAt(1)) {
      return query(Subquery.Kind.ARRAY, start);
    }
    cursor.next();
    if (CASTS.contains(name)) {
      return cast(start);
    }
    List<Expression> inside = new ArrayList<>();
    List<Expression> arguments = arguments(name, inside);
    cursor.close();
    int before = cursor.position();
    boolean windowed = behind(inside);
    boolean filtered = cursor.hadSince(before, "filter");
    return new Call(name, arguments, inside, filtered, windowed, cursor.since(start));
  }

  private Expression cast(int start) {
    Expression operand = grammar.expressions.expression();
    if (!cursor.accept("as")) {
      cursor.unexpected("as");
    }
    String type = grammar.lists.typeToClose();
    cursor.close();
    return new Cast(operand, type, cursor.since(start));
  }

  private List<Expression> arguments(String name, List<Expression> inside) {
    List<Expression> arguments = new ArrayList<>();
    cursor.skipWords("distinct", "all");
    if (isUnit(name) || isSequence(name)) {
      cursor.next();
      cursor.accept(Kind.COMMA);
    }
    cursor.skipWords("both", "leading", "trailing");
    while (!cursor.atClose()) {
      int before = cursor.position();
      argumentName();
      if (name.equals("convert") && arguments.size() == 1 && cursor.is(Kind.WORD)) {
        cursor.skipToClose();
      } else if (cursor.are("order", "by")) {
        cursor.accept("order", "by");
        inside.addAll(grammar.lists.ordering());
      } else if (cursor.isAny(BEFORE_VALUES)) {
        cursor.next();
        inside.add(cursor.lenient(grammar.lists::any));
      } else if (grammar.queries.startsAt(0)) {
        arguments.add(query(before));
      } else if (arguments.isEmpty() || cursor.before().is(Kind.COMMA)) {
        arguments.add(grammar.expressions.expression());
      } else {
        vendorWords(inside);
      }
      cursor.accept(Kind.COMMA);
      if (cursor.position() == before) {
        cursor.next();
      }
    }
    return arguments;
  }

  /** MariaDB names the sequence itself, not a text with its name. */
  private boolean isSequence(String name) {
    Token next = cursor.peek(1);
    return SEQUENCES.contains(name)
        && cursor.token().isName()
        && (next.is(Kind.COMMA) || next.is(Kind.CLOSE));
  }

  /** {@code days => 3}. */
  private void argumentName() {
    Token arrow = cursor.peek(1);
    if (cursor.token().isName() && (arrow.isOperator("=>") || arrow.isOperator(":="))) {
      cursor.next();
      cursor.next();
    }
  }

  private Expression query(int start) {
    return new Subquery(Subquery.Kind.SCALAR, grammar.queries.query(), cursor.since(start));
  }

  /** {@code extract(year from …)}, {@code timestampdiff(minute, …)}. */
  private boolean isUnit(String name) {
    Token next = cursor.peek(1);
    return cursor.is(Kind.WORD)
        && ((name.equals("extract") && next.is("from"))
            || (TimeUnits.isFunction(name)
                && next.is(Kind.COMMA)
                && TimeUnits.isUnit(cursor.token().word())));
  }

  /** Words that only some functions have, and the values between them. */
  private void vendorWords(List<Expression> inside) {
    if (cursor.is("columns")) {
      cursor.skipToClose();
    }
    while (!cursor.atClose() && !cursor.is(Kind.COMMA)) {
      if (cursor.is(Kind.WORD) && !cursor.isAny(BEFORE_VALUES)) {
        cursor.next();
      } else {
        inside.add(cursor.lenient(grammar.lists::any));
      }
    }
  }

  /** Reads filter, group and window behind the arguments; whether there is a window. */
  private boolean behind(List<Expression> inside) {
    boolean windowed = false;
    boolean found = true;
    while (found) {
      if (cursor.are("filter") && cursor.peek(1).is(Kind.OPEN)) {
        cursor.next();
        cursor.next();
        cursor.accept("where");
        inside.add(grammar.expressions.expression());
        cursor.close();
      } else if (cursor.accept("within", "group") && cursor.accept(Kind.OPEN)) {
        cursor.accept("order", "by");
        inside.addAll(grammar.lists.ordering());
        cursor.close();
      } else if (cursor.is("over") && (cursor.peek(1).is(Kind.OPEN) || cursor.peek(1).isName())) {
        cursor.next();
        inside.addAll(window());
        windowed = true;
      } else if (cursor.is("against") && cursor.peek(1).is(Kind.OPEN)) {
        cursor.next();
        cursor.skipGroup();
      } else {
        found =
            cursor.accept("respect", "nulls")
                || cursor.accept("ignore", "nulls")
                || cursor.accept("from", "first")
                || cursor.accept("from", "last");
      }
    }
    return windowed;
  }

  /** A window in parentheses, or the name of one. */
  List<Expression> window() {
    List<Expression> inside = new ArrayList<>();
    if (!cursor.accept(Kind.OPEN)) {
      inside.add(new Expression.Window(Identifier.of(cursor.next())));
      return inside;
    }
    if (cursor.token().isName() && !cursor.isAny("partition", "order", "rows", "range", "groups")) {
      inside.add(new Expression.Window(Identifier.of(cursor.next())));
    }
    if (cursor.accept("partition", "by")) {
      inside.addAll(grammar.lists.ordering());
    }
    if (cursor.accept("order", "by")) {
      inside.addAll(grammar.lists.ordering());
    }
    cursor.skipToClose();
    cursor.accept(Kind.CLOSE);
    return inside;
  }

  Expression caseOf() {
    return cursor.nested(
        () -> {
          int start = cursor.position();
          cursor.next();
          Expression operand = cursor.is("when") ? null : grammar.expressions.expression();
          return branches(operand, start);
        });
  }

  private Expression branches(@Nullable Expression operand, int start) {
    List<Expression> conditions = new ArrayList<>();
    List<Expression> results = new ArrayList<>();
    while (cursor.accept("when")) {
      conditions.add(grammar.expressions.expression());
      expect("then");
      results.add(grammar.expressions.expression());
    }
    Expression otherwise = cursor.accept("else") ? grammar.expressions.expression() : null;
    expect("end");
    return new Case(operand, conditions, results, otherwise, cursor.since(start));
  }

  private void expect(String keyword) {
    if (!cursor.accept(keyword)) {
      cursor.unexpected(keyword);
    }
  }
}
