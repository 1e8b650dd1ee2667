package dev.plinth.schema;

import dev.plinth.type.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ColumnSchema}; null and empty mean absent, as there. */
public final class ColumnSchemaBuilder {
  private String name;
  private ColumnType type;
  private @Nullable Integer length;
  private @Nullable Integer precision;
  private @Nullable Integer scale;
  private boolean nullable;
  private @Nullable String defaultValue;
  private @Nullable Identity identity;
  private @Nullable Generated generated;
  private @Nullable String collation;
  private @Nullable String comment;
  private List<String> values = List.of();
  private @Nullable String enumType;
  private @Nullable ColumnType element;
  private @Nullable String sqlType;
  private @Nullable Origin origin;

  ColumnSchemaBuilder(String name, ColumnType type) {
    this.name = name;
    this.type = type;
  }

  ColumnSchemaBuilder(ColumnSchema column) {
    this(column.name(), column.type());
    length = column.length();
    precision = column.precision();
    scale = column.scale();
    nullable = column.nullable();
    defaultValue = column.defaultValue();
    identity = column.identity();
    generated = column.generated();
    collation = column.collation();
    comment = column.comment();
    values = column.values();
    enumType = column.enumType();
    element = column.element();
    sqlType = column.sqlType();
    origin = column.origin();
  }

  public ColumnSchemaBuilder name(String value) {
    name = value;
    return this;
  }

  public ColumnSchemaBuilder type(ColumnType value) {
    type = value;
    return this;
  }

  public ColumnSchemaBuilder length(@Nullable Integer value) {
    length = value;
    return this;
  }

  public ColumnSchemaBuilder precision(@Nullable Integer value) {
    precision = value;
    return this;
  }

  public ColumnSchemaBuilder scale(@Nullable Integer value) {
    scale = value;
    return this;
  }

  public ColumnSchemaBuilder nullable(boolean value) {
    nullable = value;
    return this;
  }

  /** The column may hold null. */
  public ColumnSchemaBuilder nullable() {
    return nullable(true);
  }

  public ColumnSchemaBuilder defaultValue(@Nullable String value) {
    defaultValue = value;
    return this;
  }

  public ColumnSchemaBuilder identity(@Nullable Identity value) {
    identity = value;
    return this;
  }

  public ColumnSchemaBuilder generated(@Nullable Generated value) {
    generated = value;
    return this;
  }

  public ColumnSchemaBuilder collation(@Nullable String value) {
    collation = value;
    return this;
  }

  public ColumnSchemaBuilder comment(@Nullable String value) {
    comment = value;
    return this;
  }

  public ColumnSchemaBuilder values(List<String> value) {
    values = value;
    return this;
  }

  public ColumnSchemaBuilder enumType(@Nullable String value) {
    enumType = value;
    return this;
  }

  public ColumnSchemaBuilder element(@Nullable ColumnType value) {
    element = value;
    return this;
  }

  public ColumnSchemaBuilder sqlType(@Nullable String value) {
    sqlType = value;
    return this;
  }

  public ColumnSchemaBuilder origin(@Nullable Origin value) {
    origin = value;
    return this;
  }

  public ColumnSchema build() {
    return new ColumnSchema(
        name,
        type,
        length,
        precision,
        scale,
        nullable,
        defaultValue,
        identity,
        generated,
        collation,
        comment,
        values,
        enumType,
        element,
        sqlType,
        origin);
  }
}
