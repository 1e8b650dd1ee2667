package dev.plinth.processor.sql.syntax;

import dev.plinth.processor.sql.syntax.Expression.In;
import dev.plinth.processor.sql.syntax.Expression.Test;
import dev.plinth.processor.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads conditions in words behind their first operand. */
final class PredicateParser {
  private static final String[] LIKE = {
    "like", "ilike", "rlike", "regexp", "glob", "match", "similar", "overlaps", "sounds", "member"
  };

  private final Grammar grammar;
  private final Cursor cursor;

  PredicateParser(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  /** The condition that begins with {@code left}, or {@code left} if none does. */
  Expression read(Expression left, int start) {
    if (cursor.accept("isnull")) {
      return new Test(Test.Kind.IS_NULL, left, List.of(), cursor.since(start));
    }
    if (cursor.accept("notnull") || cursor.accept("not", "null")) {
      return new Test(Test.Kind.IS_NOT_NULL, left, List.of(), cursor.since(start));
    }
    if (cursor.accept("is")) {
      return is(left, start);
    }
    int before = cursor.position();
    boolean negated = cursor.accept("not");
    if (cursor.accept("in")) {
      return in(left, negated, start);
    }
    if (cursor.accept("between")) {
      return between(left, start);
    }
    if (cursor.isAny(LIKE) && OperandParser.starts(behindLike())) {
      return like(left, start);
    }
    cursor.back(before);
    return left;
  }

  private Expression is(Expression left, int start) {
    boolean negated = cursor.accept("not");
    if (cursor.accept("null")) {
      return new Test(
          negated ? Test.Kind.IS_NOT_NULL : Test.Kind.IS_NULL,
          left,
          List.of(),
          cursor.since(start));
    }
    if (cursor.accept("distinct", "from")) {
      return new Test(
          Test.Kind.IS, left, List.of(grammar.expressions.value()), cursor.since(start));
    }
    if (cursor.isAny("unknown", "document", "normalized", "json", "of", "a", "nfc", "nfkc")) {
      cursor.next();
      cursor.skipWords("object", "array", "scalar", "value", "with", "without", "unique", "keys");
      if (cursor.is(Kind.OPEN)) {
        cursor.skipGroup();
      }
      return new Test(Test.Kind.IS, left, List.of(), cursor.since(start));
    }
    return new Test(Test.Kind.IS, left, List.of(grammar.expressions.value()), cursor.since(start));
  }

  private Expression in(Expression left, boolean negated, int start) {
    if (!cursor.is(Kind.OPEN)) {
      Expression item = grammar.expressions.value();
      return new In(left, negated, List.of(item), null, false, cursor.since(start));
    }
    if (grammar.queries.startsAt(1)) {
      cursor.next();
      Query query = grammar.queries.query();
      cursor.close();
      return new In(left, negated, List.of(), query, true, cursor.since(start));
    }
    cursor.next();
    List<Expression> items = grammar.lists.expressions();
    cursor.close();
    return new In(left, negated, items, null, true, cursor.since(start));
  }

  private Expression between(Expression left, int start) {
    cursor.skipWords("symmetric", "asymmetric");
    List<Expression> bounds = new ArrayList<>(List.of(grammar.expressions.value()));
    if (cursor.accept("and")) {
      bounds.add(grammar.expressions.value());
    } else {
      cursor.unexpected("and");
    }
    return new Test(Test.Kind.BETWEEN, left, bounds, cursor.since(start));
  }

  private Token behindLike() {
    Token next = cursor.peek(1);
    boolean isTwoWords = next.is("to") || next.is("of") || next.is("like");
    return isTwoWords ? cursor.peek(2) : next;
  }

  private Expression like(Expression left, int start) {
    cursor.next();
    cursor.skipWords("to", "like", "of");
    List<Expression> others = new ArrayList<>();
    others.add(
        grammar.calls.isQuantifier() ? grammar.calls.quantified() : grammar.expressions.value());
    if (cursor.accept("escape")) {
      others.add(grammar.expressions.value());
    }
    return new Test(Test.Kind.LIKE, left, others, cursor.since(start));
  }
}
