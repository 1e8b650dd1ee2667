package dev.plinth.processor.model;

/** The Java values that fit into one column, and how they are stored. */
public enum Scalar {
  BOOLEAN("boolean"),
  BYTE("smallint"),
  SHORT("smallint"),
  INT("integer"),
  LONG("bigint"),
  FLOAT("real"),
  DOUBLE("double"),
  CHAR("char"),
  STRING("text"),
  JSON("json"),
  DECIMAL("decimal"),
  BIG_INTEGER("decimal"),
  BYTES("blob"),
  UUID("uuid"),
  DATE("date"),
  TIME("time"),
  TIMESTAMP("timestamp"),
  INSTANT("timestamptz"),
  OFFSET_DATE_TIME("timestamptz"),
  DURATION("duration"),
  /** A constant by its name. */
  ENUM("enum"),
  /** A constant by its place. */
  ORDINAL("smallint"),
  /** A constant of an enum type of the database. */
  NATIVE_ENUM("enum"),
  /** Several values of another one. */
  ARRAY("array"),
  /** What Jdbi makes another one of; that says the type of the column. */
  JDBI("");

  private final String columnType;

  Scalar(String columnType) {
    this.columnType = columnType;
  }

  /** Name of the logical column type; a limited length makes {@code text} a {@code varchar}. */
  public String columnType(boolean limited) {
    return this == STRING && limited ? "varchar" : columnType;
  }

  /** Whether it is stored as text that people read and sort. */
  public boolean isText() {
    return this == STRING || this == CHAR || this == ENUM;
  }

  /** Whether it counts fractions of a second, in as many digits as the column has. */
  public boolean isTime() {
    return this == TIME || this == TIMESTAMP || this == INSTANT || this == OFFSET_DATE_TIME;
  }

  /** Whether it has decimal digits that can be limited. */
  public boolean isDecimal() {
    return this == DECIMAL || this == BIG_INTEGER;
  }

  /** Whether it is one of an enum's constants, however it is stored. */
  public boolean isEnum() {
    return this == ENUM || this == ORDINAL || this == NATIVE_ENUM;
  }
}
