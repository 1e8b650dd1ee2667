package dev.plinth.processor.sql.syntax;

import dev.plinth.processor.sql.syntax.Insert.Conflict;
import dev.plinth.processor.sql.syntax.Statement.Assignment;
import dev.plinth.processor.sql.syntax.Statement.CommonTable;
import dev.plinth.processor.sql.syntax.Statement.Item;
import dev.plinth.processor.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads inserts with everything that databases let them do instead. */
final class InsertParser {
  private final Grammar grammar;
  private final Cursor cursor;

  InsertParser(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  Insert insert(List<CommonTable> commonTables, int start) {
    boolean replaces = cursor.is("replace");
    cursor.next();
    if (cursor.accept("or")) {
      replaces |= cursor.is("replace");
      cursor.next();
    }
    cursor.skipWords("low_priority", "delayed", "high_priority", "ignore", "overwrite");
    cursor.accept("into");
    Source.Table target = target();
    List<Identifier> columns = List.of();
    if (cursor.is(Kind.OPEN) && !grammar.queries.startsAt(1) && !cursor.peek(1).is(Kind.OPEN)) {
      columns = grammar.lists.namesInParentheses();
    }
    if (cursor.accept("overriding")) {
      cursor.skipWords("system", "user", "value");
    }
    return rows(commonTables, target, columns, replaces, start);
  }

  private Insert rows(
      List<CommonTable> commonTables,
      Source.Table target,
      List<Identifier> columns,
      boolean replaces,
      int start) {
    List<Assignment> assignments = List.of();
    Query rows = null;
    if (cursor.accept("set")) {
      assignments = grammar.statements.assignments();
    } else if (!cursor.accept("default", "values")) {
      rows = grammar.queries.query();
    }
    Identifier rowAlias = rowAlias();
    List<Identifier> rowColumns =
        rowAlias != null && cursor.is(Kind.OPEN) ? grammar.lists.namesInParentheses() : List.of();
    List<Conflict> conflicts = conflicts();
    boolean returns = cursor.is("returning");
    List<Item> returning = grammar.statements.returning();
    return new Insert(
        commonTables,
        target,
        columns,
        rows,
        assignments,
        conflicts,
        rowAlias,
        rowColumns,
        replaces,
        returns,
        returning,
        cursor.since(start));
  }

  /** The table; its alias needs {@code as}, because columns may follow. */
  Source.Table target() {
    if (!cursor.token().isName()) {
      cursor.unexpected(null);
    }
    int start = cursor.position();
    List<Identifier> path = grammar.lists.path();
    Span name = cursor.since(start);
    if (cursor.is("partition") && cursor.peek(1).is(Kind.OPEN)) {
      cursor.next();
      cursor.skipGroup();
    }
    Identifier alias = cursor.accept("as") ? Identifier.of(cursor.next()) : null;
    return new Source.Table(path, alias, List.of(), List.of(), name);
  }

  private @Nullable Identifier rowAlias() {
    return cursor.accept("as") ? Identifier.of(cursor.next()) : null;
  }

  private List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    while (cursor.is("on")) {
      if (cursor.accept("on", "duplicate", "key", "update")) {
        conflicts.add(new Conflict(List.of(), grammar.statements.assignments(), List.of()));
      } else if (cursor.accept("on", "conflict")) {
        conflicts.add(conflict());
      } else {
        return conflicts;
      }
    }
    return conflicts;
  }

  private Conflict conflict() {
    List<Expression> target = new ArrayList<>();
    List<Expression> conditions = new ArrayList<>();
    if (cursor.accept(Kind.OPEN)) {
      target.addAll(grammar.lists.ordering());
      cursor.close();
      where(conditions);
    } else if (cursor.accept("on", "constraint")) {
      cursor.next();
    }
    List<Assignment> assignments = List.of();
    cursor.accept("do");
    if (!cursor.accept("nothing") && cursor.accept("update", "set")) {
      assignments = grammar.statements.assignments();
      where(conditions);
    }
    return new Conflict(target, assignments, conditions);
  }

  private void where(List<Expression> conditions) {
    if (cursor.accept("where")) {
      conditions.add(grammar.expressions.expression());
    }
  }
}
