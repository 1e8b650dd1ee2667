package dev.plinth.processor.check;

import dev.plinth.annotation.RenamedFrom;
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
import java.util.Optional;

/** What was renamed had another name before, which nothing else has now. */
final class RenamedFromCheck implements EntityCheck {
  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    checkTable(entity, problems);
    for (DeclaredPath declared : entity.paths()) {
      declared
          .member()
          .field()
          .annotations()
          .find(RenamedFrom.class)
          .ifPresent(renamed -> checkColumns(entity, declared, renamed.at("value"), problems));
    }
    entity.plainColumns().forEach(declared -> checkConstants(declared, problems));
  }

  private static void checkTable(ResolvedEntity entity, Problems problems) {
    String name = entity.table().name();
    entity
        .declaration()
        .annotations()
        .find(RenamedFrom.class)
        .filter(renamed -> renamed.text("value").filter(name::equals).isPresent())
        .map(renamed -> renamed.at("value"))
        .ifPresent(
            place -> problems.add(ColumnCode.RENAMED_FROM_ITSELF, place, entity.shown(), name));
  }

  /** The first of the columns that is wrong, since one annotation tells of all of them. */
  private static void checkColumns(
      ResolvedEntity entity, DeclaredPath declared, SourceRef place, Problems problems) {
    String shown = declared.member().shown();
    for (StoredColumn renamed : declared.path().columns()) {
      String old = old(renamed).orElse("");
      if (old.equals(renamed.column().name())) {
        problems.add(ColumnCode.RENAMED_FROM_ITSELF, place, shown, old);
        return;
      }
      Optional<StoredColumn> present = present(entity.columns(), old);
      if (present.isPresent()) {
        String other = entity.shown(present.get().path());
        problems.add(ColumnCode.RENAMED_FROM_PRESENT, place, shown, old, other);
        return;
      }
    }
  }

  private static Optional<StoredColumn> present(List<StoredColumn> columns, String name) {
    return columns.stream()
        .filter(each -> each.column().name().equals(name) && old(each).isEmpty())
        .findFirst();
  }

  private static Optional<String> old(StoredColumn column) {
    return column.column().facets().renamedFrom();
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
      } else if (isPresent(constant.old(), type)) {
        String other = type.shown() + "." + constant.old();
        problems.add(ColumnCode.RENAMED_FROM_PRESENT, place, shown, constant.old(), other);
      }
    }
  }

  private static boolean isPresent(String constant, TypeUse type) {
    return type.constants().contains(constant)
        && type.renamedConstants().stream().noneMatch(each -> each.name().equals(constant));
  }
}
