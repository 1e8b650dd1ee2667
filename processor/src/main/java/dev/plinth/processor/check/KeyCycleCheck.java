package dev.plinth.processor.check;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Id;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.processor.model.Outlines;
import dev.plinth.processor.model.Reference;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.problem.KeyCode;
import dev.plinth.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A key that consists of references comes to an end. */
final class KeyCycleCheck implements EntityCheck {
  private final Outlines outlines;

  KeyCycleCheck(Outlines outlines) {
    this.outlines = outlines;
  }

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    wayBack(entity.declaration().type(), entity.declaration().type(), new HashSet<>())
        .ifPresent(
            way ->
                problems.add(
                    KeyCode.KEY_CYCLE,
                    entity.declaration().fields().stream()
                        .filter(field -> field.annotations().has(Id.class))
                        .findFirst()
                        .orElseThrow()
                        .source(),
                    entity.shown(),
                    String.join(", ", way)));
  }

  /** The references in keys that lead from {@code from} to {@code start}. */
  private Optional<List<String>> wayBack(ClassName start, ClassName from, Set<ClassName> seen) {
    List<Reference> references =
        outlines.find(from).map(EntityOutline::keyReferences).orElse(List.of());
    for (Reference reference : references) {
      if (reference.target().equals(start)) {
        return Optional.of(List.of(reference.shown()));
      }
      Optional<List<String>> rest =
          seen.add(reference.target())
              ? wayBack(start, reference.target(), seen)
              : Optional.empty();
      if (rest.isPresent()) {
        List<String> way = new ArrayList<>(List.of(reference.shown()));
        way.addAll(rest.get());
        return Optional.of(way);
      }
    }
    return Optional.empty();
  }
}
