package dev.plinth.processor.check;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.ToManyProperty;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.RelationCode;
import java.util.HashMap;
import java.util.Map;

/** A reference has at most one collection at its other end, or the two could differ. */
final class MappedByTwiceCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    Map<OtherEnd, ToManyProperty> byEnd = new HashMap<>();
    for (ToManyProperty property : entity.toManys()) {
      if (property.joinTable().isPresent()) {
        continue;
      }
      OtherEnd end = new OtherEnd(property.target().type(), property.mappedBy());
      ToManyProperty first = byEnd.putIfAbsent(end, property);
      if (first != null) {
        problems.add(
            RelationCode.MAPPED_BY_TWICE,
            property.source(),
            entity.shown(first),
            entity.shown(property),
            String.join(".", end.type().simpleNames()) + "." + end.property());
      }
    }
  }

  /** The reference that a collection is mapped by. */
  private record OtherEnd(ClassName type, String property) {}
}
