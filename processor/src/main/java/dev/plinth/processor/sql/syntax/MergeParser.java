package dev.plinth.processor.sql.syntax;

import dev.plinth.processor.sql.syntax.Merge.Branch;
import dev.plinth.processor.sql.syntax.Statement.Assignment;
import dev.plinth.processor.sql.syntax.Statement.CommonTable;
import dev.plinth.processor.sql.syntax.Statement.Item;
import dev.plinth.processor.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads merges, the standard's and H2's. */
final class MergeParser {
  private final Grammar grammar;
  private final Cursor cursor;

  MergeParser(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  Merge merge(List<CommonTable> commonTables, int start) {
    cursor.next();
    cursor.accept("into");
    cursor.accept("only");
    Source.Table target = grammar.inserts.target();
    if (target.alias() == null && !cursor.is(Kind.OPEN)) {
      target =
          new Source.Table(
              target.path(), grammar.sources.alias(), List.of(), List.of(), target.span());
    }
    return cursor.accept("using")
        ? standard(commonTables, target, start)
        : keyed(commonTables, target, start);
  }

  private Merge standard(List<CommonTable> commonTables, Source.Table target, int start) {
    Source source = grammar.sources.source();
    Expression condition = cursor.accept("on") ? grammar.expressions.expression() : null;
    List<Branch> branches = new ArrayList<>();
    while (cursor.accept("when")) {
      branches.add(branch());
    }
    boolean returns = cursor.is("returning");
    List<Item> returning = grammar.statements.returning();
    return new Merge(
        commonTables,
        target,
        source,
        condition,
        branches,
        List.of(),
        List.of(),
        null,
        returns,
        returning,
        cursor.since(start));
  }

  private Branch branch() {
    cursor.skipWords("not", "matched", "by", "source", "target");
    Expression condition = cursor.accept("and") ? grammar.expressions.expression() : null;
    cursor.accept("then");
    List<Assignment> assignments = List.of();
    List<Identifier> columns = List.of();
    List<Expression> values = List.of();
    boolean deletes = false;
    boolean inserts = false;
    if (cursor.accept("update")) {
      cursor.accept("set");
      assignments = grammar.statements.assignments();
    } else if (cursor.accept("insert")) {
      inserts = true;
      columns = cursor.is(Kind.OPEN) ? grammar.lists.namesInParentheses() : List.of();
      if (cursor.accept("overriding")) {
        cursor.skipWords("system", "user", "value");
      }
      values = values();
    } else {
      deletes = cursor.accept("delete");
      cursor.skipWords("do", "nothing");
    }
    return new Branch(condition, assignments, columns, values, inserts, deletes);
  }

  private List<Expression> values() {
    if (cursor.accept("default", "values") || !cursor.accept("values")) {
      return List.of();
    }
    cursor.accept(Kind.OPEN);
    List<Expression> values = grammar.lists.expressions();
    cursor.close();
    return values;
  }

  private Merge keyed(List<CommonTable> commonTables, Source.Table target, int start) {
    boolean isList = cursor.is(Kind.OPEN) && !grammar.queries.startsAt(1);
    List<Identifier> columns = isList ? grammar.lists.namesInParentheses() : List.of();
    List<Identifier> key = List.of();
    if (cursor.accept("key") && cursor.is(Kind.OPEN)) {
      key = grammar.lists.namesInParentheses();
    }
    Query rows = grammar.queries.query();
    return new Merge(
        commonTables,
        target,
        null,
        null,
        List.of(),
        columns,
        key,
        rows,
        false,
        List.of(),
        cursor.since(start));
  }
}
