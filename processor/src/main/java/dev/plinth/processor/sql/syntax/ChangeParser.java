package dev.plinth.processor.sql.syntax;

import dev.plinth.processor.sql.syntax.Statement.Assignment;
import dev.plinth.processor.sql.syntax.Statement.CommonTable;
import dev.plinth.processor.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads updates and deletes. */
final class ChangeParser {
  private final Grammar grammar;
  private final Cursor cursor;

  ChangeParser(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  Update update(List<CommonTable> commonTables, int start) {
    cursor.next();
    if (cursor.accept("or")) {
      cursor.next();
    }
    if (cursor.isAny("low_priority", "ignore") && cursor.peek(1).isName()) {
      cursor.next();
    }
    List<Join> targets = grammar.sources.joins();
    List<Assignment> assignments = List.of();
    if (cursor.accept("set")) {
      assignments = grammar.statements.assignments();
    } else {
      cursor.unexpected("set");
    }
    List<Join> from = cursor.accept("from") ? grammar.sources.joins() : List.of();
    Expression where = where();
    List<Expression> tail = new ArrayList<>();
    boolean limited = tail(tail);
    boolean returns = cursor.is("returning");
    return new Update(
        commonTables,
        targets,
        assignments,
        from,
        where,
        tail,
        limited,
        returns,
        grammar.statements.returning(),
        cursor.since(start));
  }

  Delete delete(List<CommonTable> commonTables, int start) {
    cursor.next();
    cursor.skipWords("low_priority", "quick", "ignore");
    List<Identifier> names = new ArrayList<>();
    while (!cursor.is("from") && cursor.token().isName()) {
      List<Identifier> path = grammar.lists.path();
      names.add(path.get(path.size() - 1));
      starBehind();
      cursor.accept(Kind.COMMA);
    }
    if (!cursor.accept("from")) {
      cursor.unexpected("from");
    }
    List<Join> from = grammar.sources.joins();
    List<Join> using = cursor.accept("using") ? grammar.sources.joins() : List.of();
    Expression where = where();
    List<Expression> tail = new ArrayList<>();
    boolean limited = tail(tail);
    boolean returns = cursor.is("returning");
    return new Delete(
        commonTables,
        names,
        from,
        using,
        where,
        tail,
        limited,
        returns,
        grammar.statements.returning(),
        cursor.since(start));
  }

  private void starBehind() {
    if (cursor.is(Kind.DOT) && cursor.peek(1).isOperator("*")) {
      cursor.next();
      cursor.next();
    }
  }

  private @Nullable Expression where() {
    if (!cursor.accept("where")) {
      return null;
    }
    if (cursor.is("current") && cursor.peek(1).is("of")) {
      int start = cursor.position();
      cursor.next();
      cursor.next();
      cursor.next();
      return new Expression.Opaque(List.of(), cursor.since(start));
    }
    return grammar.expressions.expression();
  }

  private boolean tail(List<Expression> tail) {
    if (cursor.accept("order", "by")) {
      tail.addAll(grammar.lists.ordering());
    }
    boolean limited = false;
    while (cursor.isAny("limit", "fetch", "offset")) {
      cursor.next();
      cursor.skipWords("first", "next");
      tail.add(grammar.expressions.value());
      if (cursor.accept(Kind.COMMA)) {
        tail.add(grammar.expressions.value());
      }
      cursor.skipWords("row", "rows", "only");
      limited = true;
    }
    return limited;
  }
}
