package dev.plinth.migration.inspect;

import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.Generated;
import dev.plinth.schema.Identity;
import dev.plinth.type.ColumnType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What there is to say of a column, as in {@code varchar(30) not null default 'x'}. */
final class ColumnWords {

  private ColumnWords() {}

  /** The words with a space in front. */
  static String of(ColumnSchema column) {
    Identity identity = column.identity();
    Generated generated = column.generated();
    return " "
        + type(column)
        + (column.nullable() ? "" : " not null")
        + optional(" default ", column.defaultValue())
        + (identity == null ? "" : identity(identity))
        + (generated == null
            ? ""
            : " as (" + generated.expression() + ")" + (generated.stored() ? " stored" : ""))
        + optional(" collate ", column.collation())
        + optional(" comment ", column.comment());
  }

  private static String type(ColumnSchema column) {
    if (column.sqlType() != null) {
      return column.sqlType();
    }
    if (column.enumType() != null) {
      return column.enumType();
    }
    ColumnType element = column.element();
    String digits =
        Stream.of(column.length(), column.precision(), column.scale())
            .filter(number -> number != null)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    List<String> inParentheses = digits.isEmpty() ? column.values() : List.of(digits);
    return (element == null ? column.type() : element).name()
        + (inParentheses.isEmpty() ? "" : "(" + String.join(", ", inParentheses) + ")")
        + (element == null ? "" : " array");
  }

  private static String identity(Identity identity) {
    return " identity"
        + optional(" start ", identity.start())
        + optional(" increment ", identity.increment())
        + optional(" min ", identity.minValue())
        + optional(" max ", identity.maxValue())
        + (identity.cycle() ? " cycle" : "")
        + (identity.always() ? " always" : "");
  }

  private static String optional(String words, @Nullable Object value) {
    return value == null ? "" : words + value;
  }
}
