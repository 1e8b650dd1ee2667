package dev.plinth.processor.check;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.model.EntityOutline;
import dev.plinth.processor.model.Outlines;
import dev.plinth.processor.model.Reference;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.ToOneProperty;
import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.problem.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Plain references don't lead back to where they start, unless the user accepts it. */
final class ToOneCycleCheck implements EntityCheck {
  private final Outlines outlines;
  private final Set<ClassName> compiled;

  /**
   * @param compiled the entities that are compiled now: a cycle is reported at the first of them
   */
  ToOneCycleCheck(Outlines outlines, Set<ClassName> compiled) {
    this.outlines = outlines;
    this.compiled = compiled;
  }

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    ClassName start = entity.declaration().type();
    for (ToOneProperty property : entity.toOnes()) {
      if (!property.eager() && !property.ref()) {
        wayBack(start, new Reference(entity.shown(property), property.target().type()))
            .filter(way -> isFirst(start, way))
            .ifPresent(
                way ->
                    problems.add(
                        ProblemCode.TO_ONE_CYCLE,
                        property.source(),
                        entity.shown(property),
                        entity.shown(),
                        String.join(", ", way.stream().map(Reference::shown).toList())));
      }
    }
  }

  /** The shortest way from {@code first} back to {@code start}. */
  private Optional<List<Reference>> wayBack(ClassName start, Reference first) {
    Set<ClassName> seen = new HashSet<>();
    Deque<List<Reference>> ways = new ArrayDeque<>(List.of(List.of(first)));
    while (!ways.isEmpty()) {
      List<Reference> way = ways.remove();
      ClassName end = way.get(way.size() - 1).target();
      if (end.equals(start)) {
        return Optional.of(way);
      }
      if (seen.add(end)) {
        next(end).forEach(reference -> ways.add(longer(way, reference)));
      }
    }
    return Optional.empty();
  }

  private Stream<Reference> next(ClassName type) {
    return outlines.find(type).map(EntityOutline::references).stream().flatMap(List::stream);
  }

  private static List<Reference> longer(List<Reference> way, Reference reference) {
    return Stream.concat(way.stream(), Stream.of(reference)).toList();
  }

  private boolean isFirst(ClassName start, List<Reference> way) {
    return way.stream()
        .map(Reference::target)
        .filter(compiled::contains)
        .noneMatch(other -> other.compareTo(start) < 0);
  }
}
