package dev.plinth.migration.inspect;

import dev.plinth.schema.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What SQLite keeps of a table in its {@code create table} statement alone: names of constraints,
 * checks, expressions, collations, options.
 *
 * @param clauses in the order of the statement
 * @param options what stands behind the parentheses, or null
 */
record SqliteTable(List<Clause> clauses, @Nullable String options) {

  private static final Set<String> CLAUSES =
      Set.of(
          "constraint",
          "primary",
          "not",
          "null",
          "unique",
          "check",
          "default",
          "collate",
          "references",
          "foreign",
          "generated",
          "as");

  /** Words that belong to a clause when they stand behind these. */
  private static final Set<String> CONTINUED =
      Set.of("set null", "set default", "not deferrable", "not null", "always as");

  /** Table constraints: what begins otherwise is a column. */
  private static final Set<String> OF_TABLE =
      Set.of("constraint", "primary", "unique", "check", "foreign");

  /**
   * One constraint or other clause.
   *
   * @param column whose definition it stands in, or null
   * @param name null if it has none
   * @param tokens from its keyword on
   */
  record Clause(@Nullable String column, @Nullable String name, Tokens tokens) {

    boolean is(String keyword) {
      return tokens.word(0).equals(keyword);
    }

    /** The columns that a key names, or the one that it stands at. */
    List<String> columns() {
      return column != null
          ? List.of(column)
          : tokens.group().parts().stream().map(part -> part.name(0)).toList();
    }

    boolean isDeferrable() {
      int at = tokens.firstWord("deferrable");
      return at < tokens.size() && !tokens.word(at - 1).equals("not");
    }

    boolean isInitiallyDeferred() {
      return isDeferrable() && tokens.firstWord("deferred") < tokens.size();
    }
  }

  /** The parts of a statement. */
  static SqliteTable parse(String sql) {
    Tokens tokens = Tokens.of(sql);
    int open = tokens.first(Kind.OPEN);
    List<Clause> clauses = new ArrayList<>();
    tokens.group().parts().forEach(part -> addClauses(part, clauses));
    String options = tokens.from(tokens.close(open) + 1).text();
    return new SqliteTable(List.copyOf(clauses), options.isEmpty() ? null : options);
  }

  private static void addClauses(Tokens part, List<Clause> clauses) {
    boolean isColumn = !part.is(0, Kind.WORD) || !OF_TABLE.contains(part.word(0));
    String column = isColumn && part.size() > 0 ? part.name(0) : null;
    int at = next(part, isColumn ? 1 : 0);
    while (at < part.size()) {
      String name = part.word(at).equals("constraint") ? part.name(at + 1) : null;
      int start = name == null ? at : at + 2;
      at = next(part, start + 1);
      clauses.add(new Clause(column, name, part.between(start, at)));
    }
  }

  /** Where the next clause begins at {@code start} or behind it. */
  private static int next(Tokens part, int start) {
    int at = start;
    boolean isForeignKey = part.word(start - 1 < 0 ? 0 : start - 1).equals("foreign");
    while (at < part.size()) {
      if (part.is(at, Kind.OPEN)) {
        at = part.close(at);
      } else if (beginsClause(part, at) && !(isForeignKey && part.word(at).equals("references"))) {
        return at;
      }
      at++;
    }
    return part.size();
  }

  private static boolean beginsClause(Tokens part, int at) {
    return CLAUSES.contains(part.word(at))
        && (at == 0 || !CONTINUED.contains(part.word(at - 1) + " " + part.word(at)))
        && !(part.word(at).equals("not") && part.word(at + 1).equals("deferrable"));
  }

  /** The clauses that begin with this word. */
  Stream<Clause> all(String keyword) {
    return clauses.stream().filter(clause -> clause.is(keyword));
  }

  /** The first clause of the column that begins with this word. */
  Optional<Clause> of(String column, String keyword) {
    return all(keyword).filter(clause -> column.equals(clause.column())).findFirst();
  }

  /** The foreign keys in the order of the statement. */
  List<Clause> foreignKeys() {
    return clauses.stream()
        .filter(clause -> clause.is("foreign") || clause.is("references"))
        .toList();
  }

  /** What computes the column, or null. */
  @Nullable String expression(String column) {
    return of(column, "generated")
        .or(() -> of(column, "as"))
        .map(clause -> clause.tokens().group().text())
        .orElse(null);
  }
}
