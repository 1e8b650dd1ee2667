package dev.plinth.processor.sql.syntax;

import dev.plinth.processor.sql.syntax.Expression.Chain;
import dev.plinth.processor.sql.syntax.Expression.Chain.Rank;
import dev.plinth.processor.sql.syntax.Expression.Unary;
import dev.plinth.processor.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads expressions down to the conditions between {@code and} and {@code or}. */
final class ExpressionParser {
  private static final Set<String> COMPARISONS =
      Set.of("=", "==", "<>", "!=", "<", ">", "<=", ">=", "<=>");

  private final Grammar grammar;
  private final Cursor cursor;
  private final PredicateParser predicates;

  ExpressionParser(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
    this.predicates = new PredicateParser(grammar);
  }

  Expression expression() {
    return cursor.nested(
        () -> chain(Rank.OR, () -> chain(Rank.AND, this::negation, "and"), "or", "xor"));
  }

  private Expression chain(Rank rank, Supplier<Expression> operand, String... words) {
    int start = cursor.position();
    Expression first = operand.get();
    if (!cursor.isAny(words)) {
      return first;
    }
    List<Expression> operands = new ArrayList<>(List.of(first));
    List<String> operators = new ArrayList<>();
    while (cursor.isAny(words)) {
      operators.add(cursor.next().word());
      operands.add(operand.get());
    }
    return new Chain(rank, operands, operators, cursor.since(start));
  }

  private Expression negation() {
    int start = cursor.position();
    boolean negated = false;
    while (cursor.is("not")) {
      cursor.next();
      negated = true;
    }
    Expression condition = condition();
    return negated ? new Unary("not", condition, cursor.since(start)) : condition;
  }

  /** A chain of comparisons is rare, but one with itself is read without growing the stack. */
  private Expression condition() {
    int start = cursor.position();
    Expression left = value();
    int before = -1;
    while (before < cursor.position()) {
      before = cursor.position();
      left = isComparison() ? comparison(left, start) : predicates.read(left, start);
    }
    return left;
  }

  private boolean isComparison() {
    return cursor.is(Kind.OPERATOR) && COMPARISONS.contains(cursor.token().text());
  }

  private Expression comparison(Expression first, int start) {
    List<Expression> operands = new ArrayList<>(List.of(first));
    List<String> operators = new ArrayList<>();
    while (isComparison()) {
      operators.add(cursor.next().text());
      operands.add(grammar.calls.isQuantifier() ? grammar.calls.quantified() : value());
    }
    return new Chain(Rank.COMPARISON, operands, operators, cursor.since(start));
  }

  /** What stands between comparisons: arithmetic and the like. */
  Expression value() {
    int start = cursor.position();
    Expression first = grammar.operands.operand();
    if (!isOperator()) {
      return first;
    }
    List<Expression> operands = new ArrayList<>(List.of(first));
    List<String> operators = new ArrayList<>();
    while (isOperator()) {
      operators.add(operator());
      operands.add(
          grammar.calls.isQuantifier() ? grammar.calls.quantified() : grammar.operands.operand());
    }
    return new Chain(Rank.OTHER, operands, operators, cursor.since(start));
  }

  private boolean isOperator() {
    if (cursor.is(Kind.OPERATOR)) {
      return !COMPARISONS.contains(cursor.token().text());
    }
    if (cursor.is(Kind.PLACEHOLDER)) {
      return cursor.token().text().equals("?") && OperandParser.starts(cursor.peek(1));
    }
    return cursor.isAny("div", "mod") || (cursor.is("operator") && cursor.peek(1).is(Kind.OPEN));
  }

  private String operator() {
    Token token = cursor.next();
    if (token.is("operator")) {
      cursor.skipGroup();
    }
    return token.word();
  }
}
