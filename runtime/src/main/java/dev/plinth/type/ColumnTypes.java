package dev.plinth.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The one list of column types. */
public final class ColumnTypes {
  public static final BooleanType BOOLEAN = new BooleanType();
  public static final SmallintType SMALLINT = new SmallintType();
  public static final IntegerType INTEGER = new IntegerType();
  public static final BigintType BIGINT = new BigintType();
  public static final RealType REAL = new RealType();
  public static final DoubleType DOUBLE = new DoubleType();
  public static final DecimalType DECIMAL = new DecimalType();
  public static final CharType CHAR = new CharType();
  public static final VarcharType VARCHAR = new VarcharType();
  public static final TextType TEXT = new TextType();
  public static final BlobType BLOB = new BlobType();
  public static final UuidType UUID = new UuidType();
  public static final DateType DATE = new DateType();
  public static final TimeType TIME = new TimeType();
  public static final TimestampType TIMESTAMP = new TimestampType();
  public static final TimestamptzType TIMESTAMPTZ = new TimestamptzType();
  public static final DurationType DURATION = new DurationType();
  public static final JsonType JSON = new JsonType();
  public static final EnumType ENUM = new EnumType();
  public static final ArrayType ARRAY = new ArrayType();

  /** Every column type, in the order of the documentation. */
  public static final List<ColumnType> ALL =
      List.of(
          BOOLEAN,
          SMALLINT,
          INTEGER,
          BIGINT,
          REAL,
          DOUBLE,
          DECIMAL,
          CHAR,
          VARCHAR,
          TEXT,
          BLOB,
          UUID,
          DATE,
          TIME,
          TIMESTAMP,
          TIMESTAMPTZ,
          DURATION,
          JSON,
          ENUM,
          ARRAY);

  private ColumnTypes() {}

  /** The type called {@code name}, or nothing if there is none. */
  public static Optional<ColumnType> find(String name) {
    return Optional.ofNullable(ByName.TYPES.get(name));
  }

  /**
   * The type called {@code name}.
   *
   * @throws IllegalArgumentException if there is no such type
   */
  public static ColumnType named(String name) {
    return find(name)
        .orElseThrow(
            () -> new IllegalArgumentException("no column type is called \"" + name + "\""));
  }

  /** Apart, because a program that runs on a database never asks for a type by its name. */
  private static final class ByName {

    static final Map<String, ColumnType> TYPES =
        ALL.stream().collect(Collectors.toUnmodifiableMap(ColumnType::name, Function.identity()));
  }
}
