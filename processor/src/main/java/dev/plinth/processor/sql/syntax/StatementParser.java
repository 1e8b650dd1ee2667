package dev.plinth.processor.sql.syntax;

import dev.plinth.processor.sql.syntax.Statement.Assignment;
import dev.plinth.processor.sql.syntax.Statement.CommonTable;
import dev.plinth.processor.sql.syntax.Statement.Item;
import dev.plinth.processor.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a whole statement by its first word. */
final class StatementParser {
  private static final Set<String> OTHERS =
      Keywords.words(
          "explain call exec execute show describe desc set pragma analyze vacuum truncate create"
              + " alter drop grant revoke comment lock unlock refresh reindex optimize do declare"
              + " begin start commit rollback savepoint release attach detach listen notify copy"
              + " load handler use check repair cluster discard reset prepare deallocate");

  private final Grammar grammar;
  private final Cursor cursor;

  StatementParser(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  Statement statement() {
    return cursor.nested(
        () -> {
          int start = cursor.position();
          return grammar.queries.startsAt(0) && !cursor.is("with")
              ? grammar.queries.query()
              : withCommonTables(commonTables(), start);
        });
  }

  private Statement withCommonTables(List<CommonTable> commonTables, int start) {
    if (cursor.isAny("insert", "replace", "upsert")) {
      return grammar.inserts.insert(commonTables, start);
    }
    if (cursor.is("update")) {
      return grammar.changes.update(commonTables, start);
    }
    if (cursor.is("delete")) {
      return grammar.changes.delete(commonTables, start);
    }
    if (cursor.is("merge")) {
      return grammar.merges.merge(commonTables, start);
    }
    if (!commonTables.isEmpty() || cursor.is(Kind.OPEN) || grammar.queries.startsAt(0)) {
      Query query = grammar.queries.query();
      return commonTables.isEmpty()
          ? query
          : new Query(
              commonTables,
              query.body(),
              query.orderBy(),
              query.bounds(),
              query.limit(),
              query.locked(),
              cursor.since(start));
    }
    return other();
  }

  private Statement other() {
    Token first = cursor.token();
    if (!OTHERS.contains(first.word())) {
      cursor.unexpected("select");
    }
    while (!cursor.is(Kind.END)) {
      if (cursor.is(Kind.PLACEHOLDER)) {
        cursor.fault(SyntaxFault.Kind.PLACEHOLDER, cursor.token(), cursor.token().text());
      }
      cursor.next();
    }
    return new Statement.Other(first.word());
  }

  /** What stands between {@code with} and the statement. */
  List<CommonTable> commonTables() {
    List<CommonTable> tables = new ArrayList<>();
    if (!cursor.is("with")) {
      return tables;
    }
    cursor.next();
    boolean recursive = cursor.accept("recursive");
    do {
      tables.add(commonTable(recursive));
    } while (cursor.accept(Kind.COMMA));
    return tables;
  }

  private CommonTable commonTable(boolean recursive) {
    if (!cursor.token().isName()) {
      cursor.unexpected(null);
    }
    Identifier name = Identifier.of(cursor.next());
    List<Identifier> columns =
        cursor.is(Kind.OPEN) ? grammar.lists.namesInParentheses() : List.of();
    cursor.accept("as");
    cursor.skipWords("not", "materialized");
    Statement statement = new Statement.Other("");
    if (cursor.accept(Kind.OPEN)) {
      statement = statement();
      cursor.skipToClose();
      cursor.accept(Kind.CLOSE);
    } else {
      cursor.unexpected("as (");
    }
    boolean extended = cursor.isAny("search", "cycle");
    while (extended && !cursor.atClose() && !endsCommonTable()) {
      cursor.next();
    }
    return new CommonTable(name, columns, statement, recursive, extended);
  }

  private boolean endsCommonTable() {
    boolean isNext = cursor.is(Kind.COMMA) && cursor.peek(2).is("as");
    return isNext
        || grammar.queries.startsAt(0)
        || cursor.isAny("insert", "update", "delete", "merge");
  }

  /** Columns and what they are set to. */
  List<Assignment> assignments() {
    List<Assignment> assignments = new ArrayList<>();
    do {
      assignments.add(assignment());
    } while (cursor.accept(Kind.COMMA));
    return assignments;
  }

  private Assignment assignment() {
    List<Expression.Column> targets = new ArrayList<>();
    if (cursor.accept(Kind.OPEN)) {
      do {
        targets.add(grammar.operands.column());
      } while (cursor.accept(Kind.COMMA));
      cursor.close();
    } else if (cursor.token().isName()) {
      targets.add(grammar.operands.column());
      while (cursor.is(Kind.OPEN_BRACKET)) {
        cursor.skipGroup();
      }
    } else {
      cursor.unexpected(null);
    }
    if (cursor.token().isOperator("=") || cursor.token().isOperator(":=")) {
      cursor.next();
    } else {
      cursor.unexpected("=");
    }
    return new Assignment(targets, grammar.expressions.expression());
  }

  /** What an insert, update or delete gives back; empty without {@code returning}. */
  List<Item> returning() {
    if (!cursor.accept("returning")) {
      return List.of();
    }
    if (cursor.is("with") && cursor.peek(1).is(Kind.OPEN)) {
      cursor.next();
      cursor.skipGroup();
    }
    return grammar.selects.items();
  }
}
