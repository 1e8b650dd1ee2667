package dev.plinth.processor.sql;

import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the types that statements cast to mean, in the words of all databases. */
final class TypeNames {
  private static final Map<String, ColumnType> TYPES = new HashMap<>();

  static {
    put(ColumnTypes.BOOLEAN, "boolean", "bool");
    put(ColumnTypes.SMALLINT, "smallint", "int2", "tinyint");
    put(ColumnTypes.INTEGER, "int", "integer", "int4", "mediumint");
    put(ColumnTypes.BIGINT, "bigint", "int8", "signed", "unsigned", "signed integer");
    put(ColumnTypes.BIGINT, "unsigned integer", "signed int", "unsigned int");
    put(ColumnTypes.REAL, "real", "float4");
    put(ColumnTypes.DOUBLE, "double", "double precision", "float", "float8");
    put(ColumnTypes.DECIMAL, "decimal", "numeric", "dec", "number");
    put(ColumnTypes.TEXT, "text", "varchar", "character varying", "char", "character", "clob");
    put(ColumnTypes.TEXT, "nchar", "nvarchar", "string", "citext", "name");
    put(ColumnTypes.BLOB, "blob", "bytea", "binary", "varbinary");
    put(ColumnTypes.UUID, "uuid");
    put(ColumnTypes.DATE, "date");
    put(ColumnTypes.TIME, "time", "time without time zone");
    put(ColumnTypes.TIMESTAMP, "timestamp", "datetime", "timestamp without time zone");
    put(ColumnTypes.TIMESTAMPTZ, "timestamptz", "timestamp with time zone");
    put(ColumnTypes.JSON, "json", "jsonb");
  }

  private TypeNames() {}

  /** Null where the name says nothing here. */
  static @Nullable ColumnType find(String name) {
    return name.endsWith("[]") ? ColumnTypes.ARRAY : TYPES.get(name.strip());
  }

  private static void put(ColumnType type, String... names) {
    for (String name : names) {
      TYPES.put(name, type);
    }
  }
}
