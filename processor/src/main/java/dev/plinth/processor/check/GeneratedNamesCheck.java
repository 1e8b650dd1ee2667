package dev.plinth.processor.check;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Table;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.model.GeneratedNames;
import dev.plinth.processor.model.GeneratedNamesReader;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.EntityCode;
import dev.plinth.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Generated classes have names that Java accepts and that nothing else has. */
final class GeneratedNamesCheck implements EntityCheck {
  private final Set<String> taken;

  /**
   * @param taken the types that the user compiles
   */
  GeneratedNamesCheck(Set<ClassName> taken) {
    this.taken = taken.stream().map(GeneratedFile::of).collect(Collectors.toSet());
  }

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    entity
        .declaration()
        .annotations()
        .find(Table.class)
        .ifPresent(table -> checkWritten(entity.shown(), table, problems));
    GeneratedNames names = entity.names();
    checkTaken(entity, "table", names.table(), problems);
    names.dao().ifPresent(dao -> checkTaken(entity, "dao", dao, problems));
    if (names.dao().map(GeneratedFile::of).equals(Optional.of(GeneratedFile.of(names.table())))) {
      taken(entity, "dao", names.table(), problems);
    }
  }

  private static void checkWritten(String shown, AnnotationDeclaration table, Problems problems) {
    for (String member : List.of("table", "dao", "constant")) {
      table
          .text(member)
          .filter(name -> !GeneratedNamesReader.isUsable(name))
          .filter(name -> !(member.equals("dao") && name.equals(Table.NONE)))
          .ifPresent(
              name ->
                  problems.add(
                      EntityCode.GENERATED_NAME_INVALID, table.at(member), name, member, shown));
    }
  }

  private void checkTaken(ResolvedEntity entity, String member, ClassName name, Problems problems) {
    if (taken.contains(GeneratedFile.of(name))) {
      taken(entity, member, name, problems);
    }
  }

  private static void taken(
      ResolvedEntity entity, String member, ClassName name, Problems problems) {
    problems.add(
        EntityCode.GENERATED_NAME_TAKEN,
        entity.tableAt(member),
        entity.shown(),
        name.simpleName(),
        member);
  }
}
