package dev.plinth.processor.check;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.model.DeclaredPath;
import dev.plinth.processor.model.Outlines;
import dev.plinth.processor.model.Reference;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.ToOneProperty;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.RelationCode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Plain references don't lead back to where they start, unless the user accepts it; those that a
 * constructor takes never do.
 */
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
    ClassName start = entity.declaration().entityType();
    for (DeclaredPath declared : entity.references()) {
      ToOneProperty property = (ToOneProperty) declared.path().property();
      boolean isTaken = entity.takes(declared.path());
      if (!property.ref() && (isTaken || !property.eager())) {
        Reference first =
            new Reference(
                start, declared.path().name(), declared.member().field(), property.target().type());
        wayBack(start, first, property.eager())
            .filter(way -> property.eager() || isFirst(start, way))
            .filter(way -> !BothOwningCheck.isPair(way))
            .ifPresent(
                way ->
                    problems.add(
                        isTaken && way.stream().noneMatch(Reference::isInverse)
                            ? RelationCode.TO_ONE_OF_ITSELF
                            : RelationCode.TO_ONE_CYCLE,
                        property.source(),
                        declared.member().shown(),
                        String.join(".", start.simpleNames()),
                        String.join(", ", way.stream().map(Reference::shown).toList()),
                        property.one() ? "OneToOne" : "ManyToOne"));
      }
    }
  }

  /**
   * The shortest way from {@code first} back to {@code start}.
   *
   * @param any whether it may lead over references that the user accepts
   */
  private Optional<List<Reference>> wayBack(ClassName start, Reference first, boolean any) {
    Set<Reference> seen = new HashSet<>();
    Deque<List<Reference>> ways = new ArrayDeque<>(List.of(List.of(first)));
    while (!ways.isEmpty()) {
      List<Reference> way = ways.remove();
      Reference last = way.get(way.size() - 1);
      if (last.target().equals(start)) {
        return Optional.of(way);
      }
      if (seen.add(last)) {
        next(last.target(), any)
            .filter(reference -> !reference.isInverseOf(last))
            .forEach(reference -> ways.add(longer(way, reference)));
      }
    }
    return Optional.empty();
  }

  private Stream<Reference> next(ClassName type, boolean any) {
    return outlines.find(type).stream()
        .flatMap(outline -> (any ? outline.allReferences() : outline.references()).stream())
        .filter(reference -> !reference.isInverse() || isNamed(reference));
  }

  /** Whether the other end has what the inverse names; that it must is another rule. */
  private boolean isNamed(Reference inverse) {
    return outlines.find(inverse.target()).stream()
        .flatMap(outline -> outline.allReferences().stream())
        .anyMatch(inverse::isInverseOf);
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
