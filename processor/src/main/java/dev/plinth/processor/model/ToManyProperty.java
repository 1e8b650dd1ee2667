package dev.plinth.processor.model;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.Cascade;
import dev.plinth.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Entities that are connected with this one by no column of its own table: a collection, or the one
 * of a one-to-one.
 *
 * @param mappedBy name of the property of the target that is the other side; empty where this side
 *     declares a join table
 * @param joinTable present where this side declares it
 * @param set whether the collection is a {@code Set}
 * @param order columns of the target as SQL writes them; empty = by its key
 * @param cascades without {@link Cascade#ALL}, which stands for all others
 */
public record ToManyProperty(
    String name,
    TypeName type,
    Access access,
    RelationTarget target,
    ToManyKind kind,
    String mappedBy,
    Optional<JoinTableModel> joinTable,
    boolean set,
    List<String> order,
    Set<Cascade> cascades,
    boolean orphanRemoval,
    SourceRef source)
    implements PropertyModel {

  public ToManyProperty {
    order = List.copyOf(order);
    cascades = Cascades.copyOf(cascades);
  }

  /** The entity that it holds: the target, or a variant of it. */
  public TypeName relatedType() {
    return isOne() ? plainType() : ((ParameterizedTypeName) plainType()).typeArguments().get(0);
  }

  /** Whether it holds one variant of the target only. */
  public boolean isOfVariant() {
    return !relatedType().equals(target.type());
  }

  /** Whether it is the other side of a one-to-one. */
  public boolean isOne() {
    return kind == ToManyKind.ONE;
  }

  @Override
  public <R> R accept(PropertyVisitor<R> visitor) {
    return visitor.toMany(this);
  }
}
