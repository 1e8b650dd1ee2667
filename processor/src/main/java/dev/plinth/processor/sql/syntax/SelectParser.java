package dev.plinth.processor.sql.syntax;

import dev.plinth.processor.sql.syntax.Query.Select;
import dev.plinth.processor.sql.syntax.Statement.Item;
import dev.plinth.processor.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one select, from its list to its windows. */
final class SelectParser {
  private static final String[] OPTIONS = {
    "all",
    "distinctrow",
    "sql_calc_found_rows",
    "sql_no_cache",
    "sql_small_result",
    "sql_big_result",
    "sql_buffer_result",
    "high_priority",
    "straight_join"
  };

  private final Grammar grammar;
  private final Cursor cursor;

  SelectParser(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  Select select() {
    int start = cursor.position();
    cursor.next();
    List<Expression> distinctOn = options();
    List<Item> items = cursor.is("from") ? List.of() : items();
    into();
    List<Join> from = cursor.accept("from") ? grammar.sources.joins() : List.of();
    Expression where = cursor.accept("where") ? grammar.expressions.expression() : null;
    List<Expression> groupBy = groupBy();
    Expression having = cursor.accept("having") ? grammar.expressions.expression() : null;
    List<Identifier> names = new ArrayList<>();
    List<Expression> windows = windows(names);
    return new Select(
        items, distinctOn, from, where, groupBy, having, windows, names, cursor.since(start));
  }

  private List<Expression> options() {
    List<Expression> distinctOn = new ArrayList<>();
    cursor.skipWords(OPTIONS);
    if (cursor.accept("distinct") && cursor.is("on") && cursor.peek(1).is(Kind.OPEN)) {
      cursor.next();
      cursor.next();
      distinctOn.addAll(grammar.lists.expressions());
      cursor.close();
    }
    cursor.skipWords(OPTIONS);
    boolean isTop = cursor.is("top") && OperandParser.starts(cursor.peek(1));
    if (isTop && (cursor.peek(1).is(Kind.NUMBER) || cursor.peek(1).is(Kind.PARAMETER))) {
      cursor.next();
      cursor.next();
      cursor.skipWords("percent", "ties");
    }
    return distinctOn;
  }

  /** What a row of the result consists of. */
  List<Item> items() {
    List<Item> items = new ArrayList<>();
    do {
      Expression value = grammar.expressions.expression();
      items.add(new Item(value, alias()));
    } while (cursor.accept(Kind.COMMA));
    return items;
  }

  private @Nullable Identifier alias() {
    if (cursor.is("as") && cursor.peek(1).is(Kind.STRING)) {
      cursor.next();
      Token name = cursor.next();
      String text = name.text().substring(1, name.text().length() - 1);
      return new Identifier(text, true, Span.of(name));
    }
    return grammar.sources.alias();
  }

  private void into() {
    if (cursor.accept("into")) {
      while (!cursor.atClose() && !cursor.is("from")) {
        grammar.lists.skip();
      }
    }
  }

  private List<Expression> groupBy() {
    List<Expression> groups = new ArrayList<>();
    if (!cursor.accept("group", "by")) {
      return groups;
    }
    cursor.skipWords("all", "distinct");
    do {
      groups.add(group());
      cursor.skipWords("asc", "desc");
    } while (cursor.accept(Kind.COMMA));
    boolean isSet = cursor.accept("with", "rollup") || cursor.accept("with", "cube");
    return isSet ? List.of(sets("rollup", groups, groups.get(0).span())) : groups;
  }

  private static Expression sets(String name, List<Expression> groups, Span span) {
    return new Expression.Call(name, groups, List.of(), false, false, span);
  }

  private Expression group() {
    if (cursor.accept("grouping", "sets") && cursor.is(Kind.OPEN)) {
      int start = cursor.position();
      cursor.next();
      List<Expression> sets = grammar.lists.expressions();
      cursor.close();
      return sets("grouping sets", sets, cursor.since(start));
    }
    return grammar.expressions.expression();
  }

  private List<Expression> windows(List<Identifier> names) {
    List<Expression> inside = new ArrayList<>();
    if (cursor.is("window") && cursor.peek(2).is("as")) {
      cursor.next();
      do {
        names.add(Identifier.of(cursor.next()));
        cursor.accept("as");
        inside.addAll(grammar.calls.window());
      } while (cursor.accept(Kind.COMMA));
    }
    if (cursor.accept("qualify")) {
      inside.add(grammar.expressions.expression());
    }
    return inside;
  }
}
