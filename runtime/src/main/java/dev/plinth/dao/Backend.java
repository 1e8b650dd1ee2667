package dev.plinth.dao;

import dev.plinth.dialect.Capabilities;
import dev.plinth.dialect.Capability;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.OldestVersion;
import dev.plinth.error.StatementException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;

/**
 * What differs between databases when a statement runs: how values are stored, how generated keys
 * come back, what errors mean. One subclass per database, stateless.
 *
 * <p>What is the same everywhere, whole numbers within their type and text within its length, never
 * comes here.
 */
abstract class Backend {

  private final Dialect dialect;
  private final String name;
  private Violations violations = new Violations(List::of);
  private @Nullable JdbiTypes jdbi;

  Backend(Dialect dialect) {
    this.dialect = dialect;
    this.name = dialect.name();
  }

  /** The backend of the database that a source runs its statements on. */
  static Backend of(StatementSource source, SqlStatement any) {
    try (Execution probe = source.prepare(any)) {
      return ((BindingExecution) probe).backend;
    }
  }

  /** What the database can and can't do. */
  final Capabilities capabilities() {
    return dialect.capabilities();
  }

  /** The same, which names what constraints refuse; to be called before it is shared. */
  final Backend naming(Violations named) {
    this.violations = named;
    return this;
  }

  /** The oldest version of the database that this works with. */
  final OldestVersion oldestVersion() {
    return dialect.oldestVersion();
  }

  /** The same, which asks this Jdbi for what it binds and reads; likewise. */
  final Backend asking(Supplier<ConfigRegistry> settings) {
    this.jdbi = new JdbiTypes(settings, violations::entity);
    return this;
  }

  /** What is registered in the Jdbi of the database. */
  final JdbiTypes jdbi() {
    return Objects.requireNonNull(jdbi);
  }

  /** The name of the dialect, as {@code sqlite}. */
  final String dialect() {
    return name;
  }

  /** Whether a transaction that writes locks out all others that would. */
  final boolean hasOneWriter() {
    return dialect.capabilities().can(Capability.ONE_WRITER);
  }

  /** Makes the database refuse to write on this connection, or take writes again. */
  void setReadOnly(Handle handle, boolean readOnly) {
    handle.setReadOnly(readOnly);
  }

  /** The text to prepare: the statement and whatever makes it give back generated columns. */
  final String text(SqlStatement sql) {
    return sql.preparedText(this);
  }

  /** Writes {@link #text}, once for each statement. */
  String write(SqlStatement sql) {
    String text = dialect.text(sql.text(name));
    return sql.returning().isEmpty() || !givesBack(sql)
        ? text
        : text
            + " returning "
            + sql.returning().stream().map(dialect::quote).collect(Collectors.joining(", "));
  }

  /**
   * Whether a statement that is to return columns gives them back as it runs. Where it does not,
   * another one reads them; but an insert always gives back the key that was generated.
   */
  boolean givesBack(SqlStatement sql) {
    return dialect.capabilities().can(Capability.RETURNING);
  }

  /** Whether the driver has to be told before the insert that its generated key is wanted. */
  boolean asksForKey(SqlStatement sql) {
    return false;
  }

  /** Prepares the statement. */
  final PreparedStatement prepare(Connection connection, SqlStatement sql) throws SQLException {
    return asksForKey(sql)
        ? connection.prepareStatement(text(sql), Statement.RETURN_GENERATED_KEYS)
        : connection.prepareStatement(text(sql));
  }

  /** Runs the statement for the rows that it returns. */
  final ResultSet query(PreparedStatement statement, SqlStatement sql) throws SQLException {
    if (!asksForKey(sql)) {
      return statement.executeQuery();
    }
    statement.executeUpdate();
    return statement.getGeneratedKeys();
  }

  /** The rows that the statement returned, which has run. */
  final ResultSet result(PreparedStatement executed, SqlStatement sql) throws SQLException {
    return asksForKey(sql) ? executed.getGeneratedKeys() : executed.getResultSet();
  }

  /** Runs a statement that writes and returns nothing. Returns the number of rows. */
  abstract int update(PreparedStatement statement) throws SQLException;

  /** How many rows a stream asks for at once; 0 leaves it to the driver. */
  int rowsPerFetch() {
    return 0;
  }

  /** How many a statement asks for that has streamed before. */
  int rowsPerFetchAfterStream() {
    return 0;
  }

  /** Whether the driver reads all rows at once unless a transaction is open. */
  boolean streamsInTransaction() {
    return false;
  }

  /** Whether the driver makes an object of each number, so that it is better given one. */
  abstract boolean bindsNumbersAsObjects();

  /** How the keys that one insert of many rows generates are told apart. */
  abstract KeyPairing keyPairing();

  /**
   * A failure as an exception of Plinth.
   *
   * @param failure what the driver threw
   * @param cause what the exception is to name as its cause
   */
  final StatementException failure(SqlStatement sql, SQLException failure, Exception cause) {
    StatementException known =
        failures().isOwn(failure) ? null : StandardFailures.find(sql, failure, cause);
    return known == null ? violations.named(failures().translate(sql, failure, cause)) : known;
  }

  /** What the database's own errors mean. */
  abstract SqlFailures failures();

  abstract void bindNull(JdbcParameters to, int at, TableColumn<?, ?> column);

  abstract void bindBoolean(JdbcParameters to, int at, boolean value);

  abstract void bindDouble(JdbcParameters to, int at, TableColumn<?, ?> column, double value);

  abstract void bindString(JdbcParameters to, int at, TableColumn<?, ?> column, String value);

  abstract void bindDecimal(JdbcParameters to, int at, TableColumn<?, ?> column, BigDecimal value);

  abstract void bindBigInteger(
      JdbcParameters to, int at, TableColumn<?, ?> column, BigInteger value);

  abstract void bindUuid(JdbcParameters to, int at, TableColumn<?, ?> column, UUID value);

  abstract void bindDate(JdbcParameters to, int at, LocalDate value);

  abstract void bindTime(JdbcParameters to, int at, TableColumn<?, ?> column, LocalTime value);

  abstract void bindTimestamp(
      JdbcParameters to, int at, TableColumn<?, ?> column, LocalDateTime value);

  abstract void bindInstant(JdbcParameters to, int at, TableColumn<?, ?> column, Instant value);

  abstract void bindDuration(JdbcParameters to, int at, TableColumn<?, ?> column, Duration value);

  /** The name of the type of an array's elements; null where the driver takes an array of Java. */
  @Nullable String arrayType(ArrayElement<?> element) {
    return element.sqlName();
  }

  abstract boolean isNull(ResultSet from, int at) throws SQLException;

  /** False for NULL, too; the caller asks {@code wasNull}. */
  abstract boolean readBoolean(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException;

  abstract @Nullable String readString(ResultSet from, int at) throws SQLException;

  abstract @Nullable BigDecimal readDecimal(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException;

  abstract @Nullable BigInteger readBigInteger(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException;

  abstract @Nullable UUID readUuid(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException;

  abstract @Nullable LocalDate readDate(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException;

  abstract @Nullable LocalTime readTime(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException;

  abstract @Nullable LocalDateTime readTimestamp(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException;

  abstract @Nullable Instant readInstant(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException;

  abstract @Nullable Duration readDuration(ResultSet from, int at, TableColumn<?, ?> column)
      throws SQLException;
}
