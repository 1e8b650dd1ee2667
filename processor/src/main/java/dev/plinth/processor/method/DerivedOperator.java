package dev.plinth.processor.method;

import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What the name of a method can say about the value of a property. */
enum DerivedOperator {
  IS(Operand.ANY, 1, " = ?", "Is|Equals|"),
  NOT(Operand.ANY, 1, " <> ?", "IsNot|Not"),
  IN(Operand.ANY, 1, " in (", "IsIn|In"),
  NOT_IN(Operand.ANY, 1, " not in (", "IsNotIn|NotIn"),
  LIKE(Operand.TEXT, 1, " like ?", "IsLike|Like"),
  NOT_LIKE(Operand.TEXT, 1, " not like ?", "IsNotLike|NotLike"),
  STARTS_WITH(Operand.TEXT, 1, " like ? escape '!'", "StartsWith|StartingWith"),
  ENDS_WITH(Operand.TEXT, 1, " like ? escape '!'", "EndsWith|EndingWith"),
  CONTAINS(Operand.TEXT, 1, " like ? escape '!'", "Contains|Containing"),
  LESS_THAN(Operand.ORDERED, 1, " < ?", "IsLessThan|LessThan"),
  LESS_THAN_EQUAL(Operand.ORDERED, 1, " <= ?", "IsLessThanEqual|LessThanEqual"),
  GREATER_THAN(Operand.ORDERED, 1, " > ?", "IsGreaterThan|GreaterThan"),
  GREATER_THAN_EQUAL(Operand.ORDERED, 1, " >= ?", "IsGreaterThanEqual|GreaterThanEqual"),
  BEFORE(Operand.ORDERED, 1, " < ?", "IsBefore|Before"),
  AFTER(Operand.ORDERED, 1, " > ?", "IsAfter|After"),
  BETWEEN(Operand.ORDERED, 2, " between ? and ?", "IsBetween|Between"),
  IS_NULL(Operand.NULLABLE, 0, " is null", "IsNull|Null"),
  IS_NOT_NULL(Operand.NULLABLE, 0, " is not null", "IsNotNull|NotNull"),
  TRUE(Operand.BOOLEAN, 0, " = true", "IsTrue|True"),
  FALSE(Operand.BOOLEAN, 0, " = false", "IsFalse|False");

  /** What values an operator is about. */
  enum Operand {
    ANY("any value"),
    TEXT("text"),
    ORDERED("values with an order"),
    NULLABLE("a property that may be null"),
    BOOLEAN("a boolean");

    private final String shown;

    Operand(String shown) {
      this.shown = shown;
    }

    String shown() {
      return shown;
    }
  }

  private static final Set<ColumnType> TEXTS =
      Set.of(ColumnTypes.CHAR, ColumnTypes.VARCHAR, ColumnTypes.TEXT);
  private static final Set<ColumnType> WITHOUT_ORDER =
      Set.of(ColumnTypes.BOOLEAN, ColumnTypes.BLOB, ColumnTypes.JSON, ColumnTypes.ARRAY);

  private final Operand operand;
  private final int arguments;
  private final String sql;

  /** The longest first, with bars between them. */
  private final String words;

  DerivedOperator(Operand operand, int arguments, String sql, String words) {
    this.operand = operand;
    this.arguments = arguments;
    this.sql = sql;
    this.words = words;
  }

  Operand operand() {
    return operand;
  }

  /** How many parameters of the method it takes. */
  int arguments() {
    return arguments;
  }

  /** What stands behind the column, with a {@code ?} for each value but those of a list. */
  String sql() {
    return sql;
  }

  /** As messages call it: in its shortest form. */
  String shown() {
    return words().stream()
        .filter(word -> !word.isEmpty())
        .min(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  /** What names it, behind the name of the property. */
  List<String> words() {
    return List.of(words.split("\\|", -1));
  }

  boolean isEquality() {
    return this == IS || this == NOT;
  }

  boolean takesList() {
    return this == IN || this == NOT_IN;
  }

  /** Whether values of the property can be asked for so. */
  boolean fits(EntityProperty property) {
    ColumnType type = property.column().type();
    boolean isPlain = property.target().isEmpty();
    return switch (operand) {
      case ANY -> !takesList() || property.columns().size() == 1;
      case TEXT -> isPlain && TEXTS.contains(type);
      case ORDERED -> isPlain && !WITHOUT_ORDER.contains(type);
      case NULLABLE -> property.nullable();
      case BOOLEAN -> type.equals(ColumnTypes.BOOLEAN);
    };
  }
}
