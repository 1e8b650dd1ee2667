package dev.plinth.dialect.h2;

import dev.plinth.dialect.StandardTypes;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.type.ArrayType;
import dev.plinth.type.BlobType;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import dev.plinth.type.EnumType;
import dev.plinth.type.JsonType;
import dev.plinth.type.TextType;
import dev.plinth.type.TimeType;
import dev.plinth.type.TimestampType;
import dev.plinth.type.TimestamptzType;
import dev.plinth.type.VarcharType;

/** How H2 calls the type of a column. */
final class H2Types extends StandardTypes {

  /** H2 keeps whole seconds of a time unless told otherwise. */
  private static final int FRACTION = 6;

  /** Not CLOB: that can't be part of a key or an index. */
  private static final String TEXT = "varchar";

  private H2Types(ColumnSchema column) {
    super(column);
  }

  static String of(ColumnSchema column) {
    String sqlType = column.sqlType();
    return sqlType != null ? sqlType : column.type().accept(new H2Types(column));
  }

  @Override
  public String visitVarchar(VarcharType type) {
    return column().length() == null ? TEXT : TEXT + "(" + column().length() + ")";
  }

  @Override
  public String visitText(TextType type) {
    return TEXT;
  }

  @Override
  public String visitBlob(BlobType type) {
    return "blob";
  }

  @Override
  public String visitTime(TimeType type) {
    return "time(" + fraction() + ")";
  }

  @Override
  public String visitTimestamp(TimestampType type) {
    return "timestamp(" + fraction() + ")";
  }

  @Override
  public String visitTimestamptz(TimestamptzType type) {
    return "timestamp(" + fraction() + ") with time zone";
  }

  /** Its own type would take a text as one JSON string. */
  @Override
  public String visitJson(JsonType type) {
    return TEXT;
  }

  @Override
  public String visitEnum(EnumType type) {
    return TEXT;
  }

  @Override
  public String visitArray(ArrayType type) {
    ColumnType element = column().element();
    return (element == null ? ColumnTypes.TEXT : element).accept(this) + " array";
  }

  private int fraction() {
    return column().precision() == null ? FRACTION : column().precision();
  }
}
