package dev.plinth.processor.sql;

import dev.plinth.processor.sql.ResultColumn.Nullability;
import dev.plinth.processor.sql.syntax.Expression.Call;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What comes out of the functions that databases share; all others are unknown. */
final class Functions {
  private static final Set<String> COUNTS =
      words("count row_number rank dense_rank ntile count_big regr_count");
  private static final Set<String> AGGREGATES =
      words(
          "count sum avg min max total group_concat string_agg listagg array_agg json_agg"
              + " jsonb_agg json_arrayagg json_objectagg json_object_agg json_group_array"
              + " json_group_object bool_and bool_or every any_value stddev variance median"
              + " bit_and bit_or");
  private static final Set<String> CHOICES = words("coalesce ifnull nvl");
  private static final Set<String> SAME =
      words("abs round floor ceil ceiling trunc greatest least");
  private static final Set<String> NEIGHBOURS = words("lag lead first_value last_value nth_value");
  private static final Map<String, ColumnType> STRICT = new HashMap<>();
  private static final Map<String, ColumnType> CONSTANT = new HashMap<>();

  static {
    put(
        STRICT,
        ColumnTypes.TEXT,
        "lower upper trim ltrim rtrim substr substring replace reverse repeat lcase ucase"
            + " initcap hex quote");
    put(
        STRICT,
        ColumnTypes.BIGINT,
        "length char_length character_length octet_length instr position locate sign ascii"
            + " unicode year month day hour minute second quarter");
    put(CONSTANT, ColumnTypes.DOUBLE, "random rand pi percent_rank cume_dist");
    put(CONSTANT, ColumnTypes.BIGINT, "changes last_insert_rowid total_changes found_rows");
  }

  private Functions() {}

  static boolean isAggregate(String name) {
    return AGGREGATES.contains(name);
  }

  /** Whether the result is one of the arguments. */
  static boolean isChoice(String name) {
    return CHOICES.contains(name) || name.equals("nullif");
  }

  /** What is known about the result. */
  static Value result(Call call, List<Value> arguments, boolean grouped) {
    String name = call.name();
    if (COUNTS.contains(name)) {
      return Value.never(ColumnTypes.BIGINT);
    }
    if (isAggregate(name)) {
      return aggregate(call, arguments, grouped);
    }
    if (CHOICES.contains(name)) {
      return Value.of(Values.type(arguments), Values.allOf(arguments));
    }
    if (name.equals("nullif") || NEIGHBOURS.contains(name)) {
      return neighbour(name, arguments);
    }
    if (SAME.contains(name) && !arguments.isEmpty()) {
      return Value.of(Values.type(arguments), Values.anyOf(arguments));
    }
    ColumnType strict = STRICT.get(name);
    if (strict != null) {
      return Value.of(strict, Values.anyOf(arguments));
    }
    ColumnType constant = CONSTANT.get(name);
    return constant == null ? byName(name, arguments) : Value.never(constant);
  }

  private static Value byName(String name, List<Value> arguments) {
    return switch (name) {
      case "exists" -> Value.never(ColumnTypes.BOOLEAN);
      case "concat", "concat_ws", "format", "printf" ->
          Value.of(ColumnTypes.TEXT, Nullability.UNKNOWN);
      case "now", "current_timestamp", "localtimestamp" -> Value.of(null, Nullability.NEVER);
      case "if", "iif" ->
          arguments.size() == 3 ? Values.either(arguments.subList(1, 3)) : Value.UNKNOWN;
      case "any", "some", "all" ->
          arguments.size() == 1 ? Value.of(null, arguments.get(0).nullability()) : Value.UNKNOWN;
      default -> Value.UNKNOWN;
    };
  }

  /** Without groups there is a row even where no row was found; a filter may leave none. */
  private static Value aggregate(Call call, List<Value> arguments, boolean grouped) {
    ColumnType type =
        switch (call.name()) {
          case "min", "max", "any_value" -> arguments.isEmpty() ? null : arguments.get(0).type();
          case "sum" -> sum(arguments);
          case "avg", "stddev", "variance", "median" -> average(arguments);
          case "total" -> ColumnTypes.DOUBLE;
          case "group_concat", "string_agg", "listagg" -> ColumnTypes.TEXT;
          case "bool_and", "bool_or", "every" -> ColumnTypes.BOOLEAN;
          default -> null;
        };
    if (call.name().equals("total") || call.name().startsWith("json_group_")) {
      return Value.of(type, Nullability.NEVER);
    }
    if (arguments.size() > 1 && (call.name().equals("max") || call.name().equals("min"))) {
      return Value.of(Values.type(arguments), Values.anyOf(arguments));
    }
    boolean isFull = (grouped || call.windowed()) && !call.filtered();
    boolean isSure = isFull && Values.anyOf(arguments) == Nullability.NEVER;
    return Value.of(type, isSure ? Nullability.NEVER : Nullability.POSSIBLE);
  }

  private static @Nullable ColumnType sum(List<Value> arguments) {
    ColumnType type = arguments.isEmpty() ? null : arguments.get(0).type();
    return type != null && TypeKinds.isWhole(type) ? ColumnTypes.BIGINT : type;
  }

  private static @Nullable ColumnType average(List<Value> arguments) {
    ColumnType type = arguments.isEmpty() ? null : arguments.get(0).type();
    return type != null && TypeKinds.isNumber(type) ? ColumnTypes.DOUBLE : null;
  }

  private static Value neighbour(String name, List<Value> arguments) {
    ColumnType type = arguments.isEmpty() ? null : arguments.get(0).type();
    boolean isInFrame = name.equals("first_value") || name.equals("last_value");
    return isInFrame && !arguments.isEmpty() ? arguments.get(0).computed() : Value.possible(type);
  }

  private static void put(Map<String, ColumnType> map, ColumnType type, String names) {
    words(names).forEach(name -> map.put(name, type));
  }

  private static Set<String> words(String line) {
    return Arrays.stream(line.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
