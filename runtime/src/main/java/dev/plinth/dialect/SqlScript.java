package dev.plinth.dialect;

import java.util.List;

/**
 * A file of SQL statements, each ended by {@code ;}, with marks of ours on comment lines of their
 * own ({@code -- plinth: rebuild user_account}).
 *
 * @param parts statements and marks in the order of the file; comments stay with the statement
 *     below
 */
public record SqlScript(List<Part> parts) {

  /** A script that does nothing. */
  public static final SqlScript EMPTY = new SqlScript(List.of());

  /** Copies the list. */
  public SqlScript {
    parts = List.copyOf(parts);
  }

  /**
   * Splits the text into statements and marks.
   *
   * @throws IllegalArgumentException if a quote or comment never ends; the message names its line
   */
  public static SqlScript parse(String text) {
    return new SqlScript(new SqlSplitter(text).split());
  }

  /** The statements alone, without their {@code ;}. */
  public List<String> statements() {
    return parts.stream()
        .filter(Statement.class::isInstance)
        .map(part -> ((Statement) part).sql())
        .toList();
  }

  /** What a script consists of. */
  public sealed interface Part permits Statement, Mark {
    /** Line on which it starts, from 1. */
    int line();
  }

  /**
   * One statement.
   *
   * @param sql the statement from its first word on, without the {@code ;} at its end
   * @param comment the lines of comment right above it, without their dashes; mostly one
   */
  public record Statement(String sql, int line, List<String> comment) implements Part {

    /** Copies the list. */
    public Statement {
      comment = List.copyOf(comment);
    }
  }

  /**
   * A comment line {@code -- plinth: word argument}.
   *
   * @param word what it says, as {@code rebuild}
   * @param argument the rest of the line, as the table's name; may be empty
   */
  public record Mark(String word, String argument, int line) implements Part {}
}
