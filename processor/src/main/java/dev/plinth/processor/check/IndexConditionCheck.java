package dev.plinth.processor.check;

import dev.plinth.annotation.Index;
import dev.plinth.processor.declaration.Annotations;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.WrittenValue;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredFields;
import dev.plinth.processor.problem.IndexCode;
import dev.plinth.processor.problem.Problems;
import java.util.stream.Stream;

/** The condition of an index can stand where it is put, whatever the database makes of it. */
final class IndexConditionCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    Stream<Annotations> all =
        Stream.concat(
            Stream.of(entity.declaration().annotations()),
            entity.types().stream().flatMap(StoredFields::of).map(FieldDeclaration::annotations));
    all.flatMap(annotations -> annotations.each(Index.class).stream())
        .flatMap(index -> index.value("where").stream())
        .forEach(where -> check(where, entity.shown(), problems));
  }

  private static void check(WrittenValue where, String shown, Problems problems) {
    SqlFlaws.find(where.text())
        .ifPresent(flaw -> problems.add(IndexCode.CONDITION_WRONG, where.source(), shown, flaw));
  }
}
