package dev.plinth.processor.model;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.processor.problem.SourceRef;
import java.util.List;
import java.util.Set;

/**
 * A reference to another entity.
 *
 * @param columns the foreign key, in the order of the referenced key
 * @param referenced what it refers to: the key of the target, or another unique one
 * @param deferrable whether it is checked at commit
 * @param cascades without {@link Cascade#ALL}, which stands for all others
 * @param eager whether the reference may lead back to its own type
 * @param ref whether the property holds a {@code Ref}
 * @param one whether no two entities refer to the same one
 */
public record ToOneProperty(
    String name,
    TypeName type,
    Access access,
    List<ColumnModel> columns,
    RelationTarget target,
    KeyModel referenced,
    ReferentialAction onDelete,
    ReferentialAction onUpdate,
    boolean deferrable,
    Set<Cascade> cascades,
    boolean eager,
    boolean ref,
    boolean one,
    SourceRef source)
    implements StoredProperty {

  public ToOneProperty {
    columns = List.copyOf(columns);
    cascades = Cascades.copyOf(cascades);
  }

  /** The entity that it holds or has a {@code Ref} to: the target, or a variant of it. */
  public TypeName relatedType() {
    return ref ? ((ParameterizedTypeName) plainType()).typeArguments().get(0) : plainType();
  }

  /** Whether it refers to one variant of the target only. */
  public boolean isOfVariant() {
    return !relatedType().equals(target.type());
  }

  /** Whether it may refer to nothing. */
  public boolean isNullable() {
    return columns.get(0).nullable();
  }

  /** Whether it refers to the key of the target. */
  public boolean isToKey() {
    return referenced.equals(target.key());
  }

  public List<String> columnNames() {
    return columns.stream().map(ColumnModel::name).toList();
  }

  @Override
  public <R> R accept(PropertyVisitor<R> visitor) {
    return visitor.toOne(this);
  }
}
