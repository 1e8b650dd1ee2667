package dev.plinth.dao;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One SQL statement of generated code, with {@code ?} for its parameters. Made once and kept in a
 * constant: what a connection retains, it finds by the statement. Immutable.
 *
 * <p>Names stand in double quotes where they need them and text in single quotes, whatever the
 * database: those of another kind come when the statement is prepared. Where a database needs other
 * words, the statement has a text {@linkplain #on of its own} for it.
 */
public final class SqlStatement {

  private final String name;
  private final String text;
  private final Map<String, String> texts;
  private final List<String> returning;
  private final SqlVerbs verbs;
  private final int hash;

  /** What was prepared on each kind of database so far; writing one twice does no harm. */
  private volatile @Nullable PreparedText prepared;

  private SqlStatement(
      String name, String text, Map<String, String> texts, List<String> returning, SqlVerbs verbs) {
    this.name = name;
    this.text = text;
    this.texts = Map.copyOf(texts);
    this.returning = returning;
    this.verbs = verbs;
    this.hash = 31 * (31 * text.hashCode() + returning.hashCode()) + this.texts.hashCode();
  }

  /**
   * A statement.
   *
   * @param name where it comes from, as {@code UserDao.findByName}; for logs and plugins
   * @param text the SQL, with positional parameters
   */
  public static SqlStatement of(String name, String text) {
    return new SqlStatement(name, text, Map.of(), List.of(), SqlVerbs.of(text));
  }

  /** A statement whose text is in the words and quotes of this database already. */
  static SqlStatement asWritten(Backend backend, String name, String text) {
    SqlStatement sql = of(name, text);
    sql.prepared = new PreparedText(backend.dialect(), text, null);
    return sql;
  }

  /**
   * The same statement, which this database is given in other words; the quotes around names and
   * text are the standard's here as well.
   *
   * @param dialect the database, as {@code mariadb}
   * @param text with the same parameters in the same order
   */
  public SqlStatement on(String dialect, String text) {
    Map<String, String> all = new HashMap<>(texts);
    all.put(dialect, text);
    return new SqlStatement(name, this.text, all, returning, verbs);
  }

  /** A statement made of this one, by the same change of each of its texts. */
  public SqlStatement map(String name, UnaryOperator<String> change) {
    Map<String, String> all = new HashMap<>(texts);
    all.replaceAll((dialect, own) -> change.apply(own));
    String changed = change.apply(text);
    return new SqlStatement(name, changed, all, returning, SqlVerbs.of(changed));
  }

  /**
   * The same statement, which gives back these columns of the row that it writes, as a query gives
   * its columns. How, is the database's affair.
   */
  public SqlStatement returning(String... columns) {
    List<String> given = List.of(columns);
    return given.equals(returning) ? this : new SqlStatement(name, text, texts, given, verbs);
  }

  /** Where the statement comes from. */
  public String name() {
    return name;
  }

  /** The SQL, without what gives {@link #returning()} back. */
  public String text() {
    return text;
  }

  /** Likewise, in the words that this database needs. */
  public String text(String dialect) {
    return texts.getOrDefault(dialect, text);
  }

  /** The text to prepare on a database, which is written once and then kept. */
  String preparedText(Backend backend) {
    String dialect = backend.dialect();
    PreparedText known = prepared;
    for (PreparedText each = known; each != null; each = each.next()) {
      if (each.dialect().equals(dialect)) {
        return each.text();
      }
    }
    PreparedText written = new PreparedText(dialect, backend.write(this), known);
    prepared = written;
    return written.text();
  }

  /** The columns that the statement gives back of what it writes; mostly none. */
  public List<String> returning() {
    return returning;
  }

  /** Whether the statement writes rows, instead of reading them only. */
  public boolean writes() {
    return verbs.write();
  }

  /** Whether the statement inserts rows. */
  boolean inserts() {
    return verbs.insert();
  }

  /** Equal text that returns the same is the same statement, whatever its name. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SqlStatement that
            && hash == that.hash
            && text.equals(that.text)
            && texts.equals(that.texts)
            && returning.equals(that.returning));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return name + ": " + text;
  }

  /** What one kind of database was given, and what others were. */
  private record PreparedText(String dialect, String text, @Nullable PreparedText next) {}
}
