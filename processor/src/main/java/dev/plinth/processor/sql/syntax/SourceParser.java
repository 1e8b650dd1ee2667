package dev.plinth.processor.sql.syntax;

import dev.plinth.processor.sql.syntax.Source.Derived;
import dev.plinth.processor.sql.syntax.Source.Function;
import dev.plinth.processor.sql.syntax.Source.Group;
import dev.plinth.processor.sql.syntax.Source.Table;
import dev.plinth.processor.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads tables, queries and functions that rows come from, and how they are joined. */
final class SourceParser {
  private final Grammar grammar;
  private final Cursor cursor;

  SourceParser(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  /** Everything that a {@code from} lists. */
  List<Join> joins() {
    List<Join> joins = new ArrayList<>();
    joins.add(new Join(Join.Kind.COMMA, false, source(), null, List.of()));
    boolean found = true;
    while (found) {
      found = next(joins);
    }
    return joins;
  }

  private boolean next(List<Join> joins) {
    if (cursor.accept(Kind.COMMA)) {
      joins.add(new Join(Join.Kind.COMMA, false, source(), null, List.of()));
      return true;
    }
    if (cursor.is("on") && lastHasNoCondition(joins) && joins.size() > 1) {
      cursor.next();
      Expression condition = grammar.expressions.expression();
      joins.add(withCondition(joins.remove(joins.size() - 1), condition));
      return true;
    }
    if (cursor.is("on") && joins.stream().anyMatch(SourceParser::waits)) {
      cursor.next();
      lateCondition(joins, grammar.expressions.expression());
      return true;
    }
    return join(joins);
  }

  /** {@code a join b join c on … on …}: the second condition belongs to the first join. */
  private static void lateCondition(List<Join> joins, Expression condition) {
    int first = joins.size() - 1;
    while (!waits(joins.get(first))) {
      first--;
    }
    Join outer = joins.get(first);
    List<Join> inner = new ArrayList<>(joins.subList(first + 1, joins.size()));
    inner.add(0, new Join(Join.Kind.COMMA, false, outer.source(), null, List.of()));
    joins.subList(first, joins.size()).clear();
    Span span = inner.get(0).source().span().to(inner.get(inner.size() - 1).source().span());
    joins.add(new Join(outer.kind(), false, new Group(inner, null, span), condition, List.of()));
  }

  private static boolean waits(Join join) {
    return join.kind() != Join.Kind.COMMA
        && !join.natural()
        && join.condition() == null
        && join.using().isEmpty();
  }

  private static boolean lastHasNoCondition(List<Join> joins) {
    Join last = joins.get(joins.size() - 1);
    return waits(last);
  }

  private static Join withCondition(Join join, Expression condition) {
    return new Join(join.kind(), join.natural(), join.source(), condition, join.using());
  }

  private boolean join(List<Join> joins) {
    int start = cursor.position();
    boolean natural = cursor.accept("natural");
    Join.Kind kind = kind();
    natural |= cursor.accept("natural");
    cursor.accept("outer");
    boolean isJoin = cursor.accept("join") || cursor.accept("straight_join");
    boolean isApply = !isJoin && cursor.accept("apply");
    if (!isJoin && !isApply) {
      cursor.back(start);
      return false;
    }
    Source source = isApply ? applied(source()) : source();
    List<Identifier> using = List.of();
    Expression condition = null;
    if (cursor.accept("on")) {
      condition = grammar.expressions.expression();
    } else if (cursor.is("using") && cursor.peek(1).is(Kind.OPEN)) {
      cursor.next();
      using = grammar.lists.namesInParentheses();
      if (cursor.accept("as")) {
        cursor.next();
      }
    }
    joins.add(new Join(kind, natural, source, condition, using));
    return true;
  }

  /** A query behind {@code apply} may use what stands before it. */
  private static Source applied(Source source) {
    return source instanceof Derived query
        ? new Derived(query.query(), true, query.alias(), query.columns(), query.span())
        : source;
  }

  private Join.Kind kind() {
    if (cursor.accept("left")) {
      return Join.Kind.LEFT;
    }
    if (cursor.accept("right")) {
      return Join.Kind.RIGHT;
    }
    if (cursor.accept("full")) {
      return Join.Kind.FULL;
    }
    if (cursor.are("outer", "apply")) {
      return Join.Kind.LEFT;
    }
    cursor.skipWords("inner", "cross");
    return Join.Kind.INNER;
  }

  Source source() {
    return cursor.nested(this::one);
  }

  private Source one() {
    int start = cursor.position();
    boolean lateral = cursor.accept("lateral");
    if (cursor.is("only") && (cursor.peek(1).isName() || cursor.peek(1).is(Kind.OPEN))) {
      cursor.next();
    }
    if (cursor.is(Kind.OPEN)) {
      return grammar.queries.startsAt(1) ? derived(lateral, start) : group(start);
    }
    if (cursor.isAny("final", "new", "old") && cursor.peek(1).is("table")) {
      return changes(start);
    }
    if (!cursor.token().isName() || isMisplaced(cursor.token())) {
      cursor.unexpected(null);
      Span here = new Span(cursor.token().offset(), cursor.token().offset());
      return new Group(List.of(), null, here);
    }
    List<Identifier> path = grammar.lists.path();
    Span name = cursor.since(start);
    return cursor.is(Kind.OPEN) ? function(path, start) : table(path, name);
  }

  private static boolean isMisplaced(Token token) {
    return token.is(Kind.WORD) && Keywords.isKeyword(token.word()) && !token.is("values");
  }

  private Source changes(int start) {
    cursor.next();
    cursor.next();
    Statement statement = new Statement.Other("");
    if (cursor.accept(Kind.OPEN)) {
      statement = grammar.statements.statement();
      cursor.close();
    } else {
      cursor.unexpected("(");
    }
    return new Source.Changes(statement, alias(), cursor.since(start));
  }

  private Source derived(boolean lateral, int start) {
    cursor.next();
    Query query = grammar.queries.query();
    cursor.close();
    Identifier alias = alias();
    return new Derived(query, lateral, alias, columns(), cursor.since(start));
  }

  private Source group(int start) {
    cursor.next();
    List<Join> joins = joins();
    if (!cursor.is(Kind.CLOSE)) {
      if (cursor.isAny("union", "intersect", "except", "minus")) {
        return combined(joins, start);
      }
      cursor.skipToClose();
    }
    cursor.close();
    return new Group(joins, alias(), cursor.since(start));
  }

  /** {@code ((select …) union (select …))}. */
  private Source combined(List<Join> joins, int start) {
    if (joins.size() == 1 && joins.get(0).source() instanceof Derived first) {
      Query query =
          grammar.queries.goOn(
              new Expression.Subquery(
                  Expression.Subquery.Kind.SCALAR, first.query(), first.span()));
      cursor.close();
      Identifier alias = alias();
      return new Derived(query, false, alias, columns(), cursor.since(start));
    }
    cursor.skipToClose();
    cursor.accept(Kind.CLOSE);
    return new Group(joins, alias(), cursor.since(start));
  }

  private Source function(List<Identifier> path, int start) {
    cursor.back(start);
    cursor.accept("lateral");
    Expression call = cursor.lenient(grammar.calls::named);
    cursor.accept("with", "ordinality");
    Identifier alias = alias();
    return new Function(
        path.get(path.size() - 1), List.of(call), alias, columns(), cursor.since(start));
  }

  /** Words of one database may stand before and behind the alias. */
  Table table(List<Identifier> path, Span name) {
    List<Expression> inside = new ArrayList<>();
    if (cursor.token().isOperator("*")) {
      cursor.next();
    }
    words(inside);
    Identifier alias = alias();
    List<Identifier> columns = alias == null ? List.of() : columns();
    words(inside);
    return new Table(path, alias, columns, inside, name);
  }

  private void words(List<Expression> inside) {
    boolean found = true;
    while (found) {
      if (cursor.accept("not", "indexed")) {
        continue;
      }
      found = hint() || sample(inside) || history(inside);
    }
  }

  private boolean hint() {
    if (cursor.accept("indexed", "by")) {
      cursor.next();
      return true;
    }
    boolean isIndexHint =
        cursor.isAny("use", "force", "ignore")
            && (cursor.peek(1).is("index") || cursor.peek(1).is("key"));
    boolean isGroup = (cursor.is("partition") || cursor.is("with")) && cursor.peek(1).is(Kind.OPEN);
    if (!isIndexHint && !isGroup) {
      return false;
    }
    while (!cursor.is(Kind.OPEN) && !cursor.atClose()) {
      cursor.next();
    }
    grammar.lists.skip();
    return true;
  }

  private boolean sample(List<Expression> inside) {
    if (!cursor.accept("tablesample")) {
      return false;
    }
    inside.add(cursor.lenient(grammar.lists::any));
    if (cursor.accept("repeatable")) {
      inside.add(cursor.lenient(grammar.lists::any));
    }
    return true;
  }

  private boolean history(List<Expression> inside) {
    if (cursor.accept("as", "of")) {
      cursor.skipWords("system", "time", "timestamp");
      inside.add(cursor.lenient(grammar.expressions::value));
      return true;
    }
    if (!cursor.accept("for", "system_time")) {
      return false;
    }
    cursor.skipWords("as", "of", "from", "between", "all", "timestamp");
    inside.add(cursor.lenient(grammar.expressions::value));
    if (cursor.accept("to") || cursor.accept("and")) {
      inside.add(cursor.lenient(grammar.expressions::value));
    }
    return true;
  }

  /** A name behind {@code as}, or one that is no keyword here. */
  @Nullable Identifier alias() {
    boolean as = cursor.accept("as");
    Token token = cursor.token();
    boolean isKey = cursor.is("key") && !cursor.peek(1).is(Kind.OPEN);
    boolean isBare = token.is(Kind.QUOTED_NAME) || isAliasWord(token) || isKey;
    if (as ? token.isName() && !cursor.peek(0).is(Kind.OPEN) : isBare) {
      return Identifier.of(cursor.next());
    }
    return null;
  }

  private static boolean isAliasWord(Token token) {
    return token.is(Kind.WORD) && !Keywords.NO_ALIAS.contains(token.word());
  }

  private List<Identifier> columns() {
    return cursor.is(Kind.OPEN) ? grammar.lists.namesInParentheses() : List.of();
  }
}
