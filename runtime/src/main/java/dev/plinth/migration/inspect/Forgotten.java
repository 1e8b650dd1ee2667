package dev.plinth.migration.inspect;

/** What a database does not keep of a schema, besides the words of its fragments. */
public enum Forgotten {
  /** How a primary key is called. */
  PRIMARY_KEY_NAME,
  /** How constraints are called after a rename: nothing ever asks for them. */
  CONSTRAINT_NAMES,
  /** Whether a unique index over plain columns is a key. */
  UNIQUE_INDEX,
  /** Whether a foreign key says {@code restrict} or nothing. */
  RESTRICT,
  /** From where and how a column is counted. */
  IDENTITY_OPTIONS,
  /** Until when a foreign key may be broken. */
  DEFERRABLE,
  /** The names of enum types: each column lists its values. */
  ENUM_TYPES,
  /** Whether several rows of a unique key may hold null. */
  NULLS_NOT_DISTINCT,
  /** What is said about tables and columns. */
  COMMENTS,
  /** How the texts of a column are sorted. */
  COLLATION,
  /** The columns that an index carries besides. */
  INCLUDED_COLUMNS,
  /** Whether a computed value is kept. */
  VIRTUAL
}
