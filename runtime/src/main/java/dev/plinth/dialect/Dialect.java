package dev.plinth.dialect;

/** A database as text: how names, types and statements are written for it. No connection. */
public interface Dialect {
  /** Short lower-case name, as in {@code -Aplinth.dialects} and in file names. */
  String name();

  /** What the database can and can't do. */
  Capabilities capabilities();

  /** Whether a JDBC URL leads to this database. */
  boolean accepts(String jdbcUrl);

  /** The name as it stands in SQL: quoted where needed, by the same rule in every dialect. */
  default String quote(String identifier) {
    return Identifiers.quote(identifier);
  }
}
