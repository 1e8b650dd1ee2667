package dev.plinth.migration.runner;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * What a user of MariaDB or MySQL may do in the database of a session, with the roles that are on,
 * or more: what he may do with one table counts for all.
 *
 * @param everywhere those that he has on the whole server
 */
record Grants(String user, String database, Set<String> everywhere, Set<String> privileges) {

  private static final String ALL = "ALL PRIVILEGES";

  private static final Pattern LINE =
      Pattern.compile("GRANT (.+?) ON (?:TABLE )?(\\*|[`\"].*?[`\"])\\.(?:\\*|[`\"].*) TO .*");

  /** {@code show grants} knows the privileges of roles, which no table of the catalogue does. */
  static Grants of(Handle handle, String database) {
    String user = handle.createQuery("select current_user()").mapTo(String.class).one();
    Set<String> everywhere = new HashSet<>();
    Set<String> privileges = new HashSet<>();
    for (String line :
        handle.createQuery("show grants").map((row, context) -> row.getString(1)).list()) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches() && isIn(matcher.group(2), database)) {
        for (String privilege : matcher.group(1).split(",\\s*", -1)) {
          (matcher.group(2).equals("*") ? everywhere : privileges)
              .add(privilege.strip().toUpperCase(Locale.ROOT));
        }
      }
    }
    return new Grants(user, database, Set.copyOf(everywhere), Set.copyOf(privileges));
  }

  /** Whether he may do that in the database. */
  boolean has(String privilege) {
    return privileges.contains(privilege) || privileges.contains(ALL) || hasEverywhere(privilege);
  }

  /** Whether he may do that on the whole server. */
  boolean hasEverywhere(String privilege) {
    return everywhere.contains(privilege) || everywhere.contains(ALL);
  }

  /** The name of a database in a grant is a pattern as of {@code like}. */
  private static boolean isIn(String scope, String database) {
    if (scope.equals("*")) {
      return true;
    }
    StringBuilder pattern = new StringBuilder();
    String name = scope.substring(1, scope.length() - 1).replace("``", "`");
    for (int i = 0; i < name.length(); i++) {
      char at = name.charAt(i);
      if (at == '\\' && i + 1 < name.length()) {
        pattern.append(Pattern.quote(name.substring(++i, i + 1)));
      } else if (at == '_' || at == '%') {
        pattern.append(at == '_' ? "." : ".*");
      } else {
        pattern.append(Pattern.quote(String.valueOf(at)));
      }
    }
    return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE)
        .matcher(database)
        .matches();
  }
}
