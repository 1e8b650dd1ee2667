package dev.plinth.dialect;

/** One thing that a database can do and another can't. */
public enum Capability {
  /** {@code insert} and {@code delete} take {@code returning}. */
  RETURNING,
  /** {@code update} takes {@code returning}, too. */
  UPDATE_RETURNING,
  /** One insert of many rows gives back the keys of all; elsewhere each row is one statement. */
  KEYS_OF_MANY_ROWS,
  /** What refuses a row because of a foreign key names it. */
  FOREIGN_KEY_IN_FAILURE,
  /** After a failed statement a transaction takes no other one until it is rolled back. */
  FAILURE_ENDS_TRANSACTION,
  /** DDL takes part in a transaction and is undone by rollback. */
  TRANSACTIONAL_DDL,
  /** Most changes of a table need it made anew under another name: there is little ALTER TABLE. */
  TABLE_REBUILD,
  /** {@code insert … on conflict (…) do update}. */
  ON_CONFLICT,
  /** {@code insert … on duplicate key update}. */
  ON_DUPLICATE_KEY,
  /** {@code merge into … using (values …)}. */
  MERGE,
  /** One {@code insert} may carry several rows of values. */
  MULTI_ROW_INSERT,
  /** {@code (a, b) > (?, ?)} compares row by row. */
  ROW_VALUES,
  /** {@code full join}. */
  FULL_JOIN,
  /** A question mark is part of operators, which drivers take as {@code ??}. */
  QUESTION_OPERATOR,
  /** The server stops statements that run too long. */
  STATEMENT_TIMEOUT,
  /** A transaction that only reads is kept from writing by the database itself. */
  READ_ONLY_TRANSACTION,
  /** One transaction writes at a time; all others wait for its end. */
  ONE_WRITER,
  /** {@code select … for update} locks rows. */
  FOR_UPDATE,
  /** {@code select … for update skip locked}. */
  SKIP_LOCKED,
  /** Indexes take {@code where}. */
  PARTIAL_INDEX,
  /** Indexes take expressions. */
  EXPRESSION_INDEX,
  /** Indexes take {@code include} columns. */
  INDEX_INCLUDE,
  /** Unique keys can count nulls as equal. */
  NULLS_NOT_DISTINCT,
  /** A generated column may be computed on reading instead of stored. */
  VIRTUAL_COLUMN,
  /** A generated column may be {@code not null}. */
  NOT_NULL_GENERATED_COLUMN,
  /** A generated number may be part of a key of several columns. */
  IDENTITY_IN_COMPOSITE_KEY,
  /** Keys may come from a sequence that has a name of its own: {@code next value for s}. */
  SEQUENCE,
  /** {@code create type … as enum}. */
  NATIVE_ENUM,
  /** Columns may hold arrays. */
  ARRAY,
  /** {@code uuid} is a type of its own. */
  NATIVE_UUID,
  /** Floating-point columns keep NaN. */
  NOT_A_NUMBER,
  /** Floating-point columns keep infinity. */
  INFINITY,
  /** Entities may live in several schemas of one database. */
  SCHEMA,
  /** Tables and columns keep comments. */
  COMMENT,
  /** The declared length of text and the declared digits of decimals are enforced. */
  ENFORCED_LENGTH,
  /** Foreign keys may be checked at commit. */
  DEFERRABLE_FOREIGN_KEY,
  /** A text column needs a length to be part of a key or an index. */
  KEY_NEEDS_LENGTH
}
