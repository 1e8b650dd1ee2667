package dev.plinth.processor.method;

import dev.plinth.processor.mapping.EntitySql;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statement of a finder for one choice of parameters that are null.
 *
 * @param nulls the parameters that are null
 */
record FinderSql(Finder finder, Set<FinderParameter> nulls) {

  /** The name of its constant: {@code FIND_BY_NAME_AND_EMAIL_IS_NULL}. */
  String constant() {
    return finder.parameters().stream()
        .map(parameter -> snakeCase(parameter.name()) + (isNull(parameter) ? "_IS_NULL" : ""))
        .collect(Collectors.joining("_AND_", "FIND_BY_", ""));
  }

  String text(EntitySql sql) {
    String condition =
        finder.parameters().stream().map(this::condition).collect(Collectors.joining(" and "));
    return finder.unique() ? sql.selectWhere(condition) : sql.selectOrdered(condition);
  }

  private String condition(FinderParameter parameter) {
    String test = isNull(parameter) ? " is null" : " = ?";
    return parameter.columns().stream()
        .map(column -> EntitySql.quoted(column) + test)
        .collect(Collectors.joining(" and "));
  }

  private boolean isNull(FinderParameter parameter) {
    return nulls.contains(parameter);
  }

  static String snakeCase(String camelCase) {
    return camelCase.replaceAll("([\\p{Ll}\\p{N}])(\\p{Lu})", "$1_$2").toUpperCase(Locale.ROOT);
  }
}
