package dev.plinth.dialect.mariadb;

import dev.plinth.dialect.OnlineStatements;
import dev.plinth.schema.ColumnFacet;
import dev.plinth.schema.Schema;
import dev.plinth.schema.operation.AlterColumn;
import dev.plinth.schema.operation.DropColumn;
import dev.plinth.schema.operation.Operation;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says to MariaDB and MySQL how they are expected to change a table, so that they refuse instead of
 * copying it while everybody waits. What they only do by a copy is left as it is.
 */
public final class MariadbOnline implements OnlineStatements {

  private static final String INSTANT = ", algorithm = instant";
  private static final String BESIDE_OTHERS = ", algorithm = inplace, lock = none";
  private static final String TABLE = "alter table \\S.* ";

  /** Columns whose values have to be computed for each row are no matter of an instant. */
  private static final Pattern ADDS_COLUMN =
      pattern(TABLE + "add column (?!.*( stored\\b| default \\(| auto_increment)).*");

  private static final Pattern IN_PLACE =
      pattern(
          TABLE
              + "(drop column [^,]+|rename column .*|rename index .*|drop index [^,]+"
              + "|add constraint \\S+ unique .*)");

  private static final Pattern MODIFIES = pattern(TABLE + "modify column .*");

  /** Of these the definition changes and no stored value. */
  private static final Set<ColumnFacet> DEFINITION =
      Set.of(ColumnFacet.NULLABLE, ColumnFacet.DEFAULT, ColumnFacet.COMMENT);

  /** For the dialects of the family. */
  public MariadbOnline() {}

  @Override
  public List<String> of(Operation operation, Schema before, List<String> statements) {
    if (operation instanceof DropColumn drop && hasComputed(drop, before)) {
      return statements;
    }
    boolean isDefinition =
        operation instanceof AlterColumn alter
            && DEFINITION.containsAll(alter.changes().byFacet().keySet());
    return statements.stream().map(sql -> sql + suffix(sql, isDefinition)).toList();
  }

  /** Dropping a column makes MySQL compute the virtual ones anew, which it only does by a copy. */
  private static boolean hasComputed(DropColumn operation, Schema before) {
    return before.table(operation.table()).stream()
        .flatMap(table -> table.columns().stream())
        .anyMatch(column -> column.generated() != null);
  }

  private static String suffix(String sql, boolean isDefinition) {
    if (ADDS_COLUMN.matcher(sql).matches()) {
      return INSTANT;
    }
    boolean isInPlace =
        IN_PLACE.matcher(sql).matches() || (isDefinition && MODIFIES.matcher(sql).matches());
    return isInPlace ? BESIDE_OTHERS : "";
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.DOTALL);
  }
}
