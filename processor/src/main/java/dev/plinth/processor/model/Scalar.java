package dev.plinth.processor.model;

/** The Java values that fit into one column. */
public enum Scalar {
  BOOLEAN("boolean"),
  INT("integer"),
  LONG("bigint"),
  DOUBLE("double"),
  STRING("text"),
  DECIMAL("decimal"),
  BYTES("blob"),
  UUID("uuid"),
  DATE("date"),
  TIMESTAMP("timestamp"),
  INSTANT("timestamptz"),
  ENUM("enum");

  private final String columnType;

  Scalar(String columnType) {
    this.columnType = columnType;
  }

  /** Name of the logical column type; a limited length makes {@code text} a {@code varchar}. */
  public String columnType(boolean limited) {
    return this == STRING && limited ? "varchar" : columnType;
  }
}
