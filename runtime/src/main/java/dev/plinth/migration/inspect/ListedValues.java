package dev.plinth.migration.inspect;

import dev.plinth.schema.Check;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ConstraintNames;
import dev.plinth.schema.TableSchema;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the columns whose values a check lists, as that of an enum which is kept as text. */
final class ListedValues {

  private static final Pattern LISTS = Pattern.compile("(?is).*\\b(in\\s*\\(|any\\s*\\(|=).*");

  private static final Pattern OTHER = Pattern.compile("(?is).*\\b(and|or|not|like|between)\\b.*");
  private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'");

  private ListedValues() {}

  /** The table with such columns, and without their checks, which are named after them. */
  static TableSchema in(TableSchema table) {
    return in(
        table,
        (check, column) -> check.name().equals(ConstraintNames.check(table.name(), column.name())));
  }

  /** The same where a check keeps its name when the column gets another one. */
  static TableSchema underAnyName(TableSchema table) {
    return in(table, (check, column) -> true);
  }

  private static TableSchema in(TableSchema table, BiPredicate<Check, ColumnSchema> isNamed) {
    List<ColumnSchema> columns = new ArrayList<>();
    List<Check> checks = new ArrayList<>(table.checks());
    for (ColumnSchema column : table.columns()) {
      Optional<Check> check =
          table.checks().stream()
              .filter(
                  each -> isNamed.test(each, column) && isList(each.expression(), column.name()))
              .findFirst();
      check.ifPresent(checks::remove);
      columns.add(
          check
              .map(
                  list ->
                      column.with(
                          c ->
                              c.type(ColumnTypes.ENUM)
                                  .length(null)
                                  .values(texts(list.expression()))))
              .orElse(column));
    }
    return table.with(builder -> builder.columns(columns).checks(checks));
  }

  private static boolean isList(String expression, String column) {
    String withoutTexts = TEXT.matcher(expression).replaceAll("''");
    return LISTS.matcher(withoutTexts).matches()
        && !OTHER.matcher(withoutTexts).matches()
        && FragmentShape.columns(expression).equals(Set.of(column))
        && !texts(expression).isEmpty();
  }

  private static List<String> texts(String expression) {
    List<String> texts = new ArrayList<>();
    Matcher matcher = TEXT.matcher(expression);
    while (matcher.find()) {
      texts.add(matcher.group(1).replace("''", "'"));
    }
    return texts;
  }
}
