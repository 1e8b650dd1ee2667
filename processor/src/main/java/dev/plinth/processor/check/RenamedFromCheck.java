package dev.plinth.processor.check;

import dev.plinth.annotation.RenamedFrom;
import dev.plinth.processor.declaration.Annotations;
import dev.plinth.processor.declaration.RenamedConstant;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.DeclaredPath;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.SourceRef;
import java.util.List;

/** What was renamed had another name before. */
final class RenamedFromCheck implements EntityCheck {
  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    check(entity.declaration().annotations(), entity.table().name(), entity.shown(), problems);
    for (DeclaredColumn declared : entity.plainColumns()) {
      check(declared.field().annotations(), declared.column().name(), declared.shown(), problems);
      checkConstants(declared, problems);
    }
    for (DeclaredPath declared : entity.references()) {
      List<StoredColumn> columns = declared.path().columns();
      if (columns.size() == 1) {
        check(
            declared.member().field().annotations(),
            columns.get(0).column().name(),
            declared.member().shown(),
            problems);
      }
    }
  }

  private static void checkConstants(DeclaredColumn declared, Problems problems) {
    TypeUse type = EnumCheck.valueType(declared);
    for (RenamedConstant constant : type.renamedConstants()) {
      SourceRef place = constant.source().orElse(declared.property().source());
      String shown = type.shown() + "." + constant.name();
      if (constant.old().isBlank()) {
        problems.add(ColumnCode.SQL_EMPTY, place, "value", "RenamedFrom", shown);
      } else if (constant.old().equals(constant.name())) {
        problems.add(ColumnCode.RENAMED_FROM_ITSELF, place, shown, constant.name());
      }
    }
  }

  private static void check(Annotations annotations, String name, String shown, Problems problems) {
    annotations
        .find(RenamedFrom.class)
        .filter(renamed -> renamed.text("value").filter(name::equals).isPresent())
        .ifPresent(
            renamed ->
                problems.add(ColumnCode.RENAMED_FROM_ITSELF, renamed.at("value"), shown, name));
  }
}
