package dev.plinth.processor.model;

import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.Cascade;
import dev.plinth.processor.problem.SourceRef;
import java.util.Set;

/**
 * The entities that refer to this one, as a {@code List}.
 *
 * @param mappedBy name of the to-one property of the target that refers to this entity
 * @param cascades without {@link Cascade#ALL}, which stands for all others
 */
public record ToManyProperty(
    String name,
    TypeName type,
    Access access,
    RelationTarget target,
    String mappedBy,
    Set<Cascade> cascades,
    boolean orphanRemoval,
    SourceRef source)
    implements PropertyModel {

  public ToManyProperty {
    cascades = Cascades.copyOf(cascades);
  }

  @Override
  public <R> R accept(PropertyVisitor<R> visitor) {
    return visitor.toMany(this);
  }
}
