package dev.plinth.migration;

import dev.plinth.schema.ColumnFacet;
import dev.plinth.schema.FacetChange;
import dev.plinth.schema.operation.AlterColumn;
import dev.plinth.schema.operation.DropColumn;
import dev.plinth.schema.operation.DropTable;
import dev.plinth.schema.operation.Operation;
import dev.plinth.type.CharType;
import dev.plinth.type.ColumnType;
import dev.plinth.type.TextType;
import dev.plinth.type.VarcharType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the author of a revision should know about the data behind it. */
final class LossNotes {

  private LossNotes() {}

  static List<String> of(List<Operation> operations) {
    return operations.stream().flatMap(LossNotes::of).toList();
  }

  private static Stream<String> of(Operation operation) {
    if (operation instanceof DropTable drop) {
      return Stream.of("a downgrade brings table " + drop.table() + " back empty");
    }
    if (operation instanceof DropColumn drop) {
      String column = drop.table() + "." + drop.column();
      return Stream.of("a downgrade brings column " + column + " back without its values");
    }
    if (operation instanceof AlterColumn alter) {
      return Stream.ofNullable(alter.changes().byFacet().get(ColumnFacet.TYPE))
          .filter(type -> isText(type.from()) && !isText(type.to()))
          .map(type -> unconverted(alter, type));
    }
    return Stream.empty();
  }

  private static String unconverted(AlterColumn alter, FacetChange type) {
    return "texts in "
        + alter.table()
        + "."
        + alter.column()
        + " that are no "
        + ((ColumnType) Objects.requireNonNull(type.to())).name()
        + " are not converted, and SQLite keeps them: mend them in the SQL";
  }

  private static boolean isText(@Nullable Object type) {
    return type instanceof TextType || type instanceof VarcharType || type instanceof CharType;
  }
}
