package dev.plinth.processor.model;

import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.processor.problem.SourceRef;
import java.util.Set;

/**
 * A reference to another entity.
 *
 * @param column the foreign key
 * @param cascades without {@link Cascade#ALL}, which stands for all others
 * @param eager whether the reference may lead back to its own type
 */
public record ToOneProperty(
    String name,
    TypeName type,
    Access access,
    ColumnModel column,
    RelationTarget target,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    Set<Cascade> cascades,
    boolean eager,
    SourceRef source)
    implements StoredProperty {

  public ToOneProperty {
    cascades = Cascades.copyOf(cascades);
  }

  @Override
  public <R> R accept(PropertyVisitor<R> visitor) {
    return visitor.toOne(this);
  }
}
