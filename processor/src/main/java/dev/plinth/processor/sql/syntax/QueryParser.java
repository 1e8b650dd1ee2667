package dev.plinth.processor.sql.syntax;

import dev.plinth.processor.sql.syntax.Query.Body;
import dev.plinth.processor.sql.syntax.Query.Combined;
import dev.plinth.processor.sql.syntax.Query.Nested;
import dev.plinth.processor.sql.syntax.Query.TableRows;
import dev.plinth.processor.sql.syntax.Query.Values;
import dev.plinth.processor.sql.syntax.Statement.CommonTable;
import dev.plinth.processor.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads queries: common tables, set operations, order and limit. */
final class QueryParser {
  private static final String[] COMBINERS = {"union", "intersect", "except", "minus"};

  private final Grammar grammar;
  private final Cursor cursor;

  QueryParser(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  /** Whether the parenthesis before the token {@code ahead} holds a query. */
  boolean startsAt(int ahead) {
    Token token = cursor.peek(ahead);
    return token.is("select")
        || (token.is("with") && cursor.peek(ahead + 1).isName())
        || (token.is("values") && isRow(cursor.peek(ahead + 1)))
        || (token.is("table") && cursor.peek(ahead + 1).isName());
  }

  private static boolean isRow(Token token) {
    return token.is(Kind.OPEN) || token.is("row");
  }

  Query query() {
    return cursor.nested(
        () -> {
          int start = cursor.position();
          List<CommonTable> commonTables = grammar.statements.commonTables();
          return tail(commonTables, combined(term()), start);
        });
  }

  /** The query that begins with one in parentheses, which was taken for a value. */
  Query goOn(Expression.Subquery first) {
    int start = cursor.position();
    return tail(List.of(), combined(new Nested(first.query(), first.span())), start);
  }

  private Body combined(Body first) {
    if (!cursor.isAny(COMBINERS)) {
      return first;
    }
    List<Body> bodies = new ArrayList<>(List.of(first));
    List<String> operators = new ArrayList<>();
    while (cursor.isAny(COMBINERS)) {
      operators.add(cursor.next().word());
      cursor.skipWords("all", "distinct", "corresponding");
      bodies.add(term());
    }
    Span whole = first.span().to(bodies.get(bodies.size() - 1).span());
    return new Combined(bodies, operators, whole);
  }

  private Body term() {
    int start = cursor.position();
    if (cursor.is("select")) {
      return grammar.selects.select();
    }
    if (cursor.is("values")) {
      return values(start);
    }
    if (cursor.is(Kind.OPEN)) {
      return cursor.nested(
          () -> {
            cursor.next();
            Query query = query();
            cursor.close();
            return new Nested(query, cursor.since(start));
          });
    }
    if (cursor.accept("table") && cursor.token().isName()) {
      int name = cursor.position();
      return new TableRows(
          grammar.sources.table(grammar.lists.path(), cursor.since(name)), cursor.since(start));
    }
    cursor.unexpected("select");
    return new Values(List.of(), new Span(cursor.token().offset(), cursor.token().offset()));
  }

  private Body values(int start) {
    cursor.next();
    List<List<Expression>> rows = new ArrayList<>();
    do {
      cursor.accept("row");
      if (cursor.accept(Kind.OPEN)) {
        rows.add(grammar.lists.expressions());
        cursor.close();
      } else {
        rows.add(List.of(grammar.expressions.expression()));
      }
    } while (cursor.accept(Kind.COMMA));
    return new Values(rows, cursor.since(start));
  }

  private Query tail(List<CommonTable> commonTables, Body body, int start) {
    List<Expression> orderBy = List.of();
    if (cursor.accept("order", "by") || cursor.accept("order", "siblings", "by")) {
      orderBy = grammar.lists.ordering();
    }
    List<Expression> bounds = new ArrayList<>();
    List<Identifier> locked = new ArrayList<>();
    Span limit = null;
    boolean found = true;
    while (found) {
      Span before = Span.of(cursor.token());
      if (isBound()) {
        bound(bounds);
        limit = limit == null ? before : limit;
      } else {
        found = lock(locked);
      }
    }
    return new Query(commonTables, body, orderBy, bounds, limit, locked, cursor.since(start));
  }

  private boolean isBound() {
    return cursor.is("limit") || cursor.is("fetch") || isOffset(cursor.peek(1));
  }

  private boolean isOffset(@Nullable Token next) {
    return cursor.is("offset") && next != null && OperandParser.starts(next);
  }

  private void bound(List<Expression> bounds) {
    cursor.next();
    cursor.skipWords("first", "next", "all");
    if (!cursor.isAny("row", "rows", "offset") && !cursor.atClose()) {
      bounds.add(grammar.expressions.value());
    }
    if (cursor.accept(Kind.COMMA)) {
      bounds.add(grammar.expressions.value());
    }
    cursor.skipWords("percent", "row", "rows", "only", "with", "ties");
  }

  private boolean lock(List<Identifier> locked) {
    if (cursor.accept("lock", "in", "share", "mode")) {
      return true;
    }
    if (!cursor.is("for") || cursor.peek(1).is(Kind.OPEN)) {
      return false;
    }
    cursor.next();
    cursor.skipWords("no", "key", "update", "share", "read", "fetch", "only");
    if (cursor.accept("of")) {
      do {
        locked.add(Identifier.of(cursor.next()));
      } while (cursor.accept(Kind.COMMA));
    }
    cursor.skipWords("nowait", "skip", "locked");
    if (cursor.accept("wait")) {
      cursor.next();
    }
    return true;
  }
}
