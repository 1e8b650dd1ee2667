package dev.plinth.session.model;

import dev.plinth.annotation.ReferentialAction;
import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.ToMany;
import dev.plinth.dao.ToOne;
import dev.plinth.session.mapping.LambdaMapping;
import dev.plinth.session.mapping.LambdaMappingBuilder;
import java.util.List;
import java.util.function.UnaryOperator;

/** Maps {@link Parent} and {@link Child}, with the options that a test is about. */
public final class Family {

  public final LambdaMapping<Parent> parent;
  public final LambdaMapping<Child> child;

  private Family(
      boolean nullable,
      boolean onlyChild,
      ReferentialAction onDelete,
      UnaryOperator<ToMany<Parent, Child>> options) {
    LambdaMappingBuilder<Child> columns =
        LambdaMapping.of(Child.class, "child", Child::new)
            .generatedId(c -> c.id, (c, id) -> c.id = id)
            .text("name", c -> c.name, (c, name) -> c.name = name)
            .toOne(
                "parent",
                nullable,
                this::parent,
                c -> c.parent,
                (c, p) -> c.parent = p,
                (ToOne<Child, Parent> toParent) -> toParent.onDelete(onDelete));
    child = (onlyChild ? columns.unique("parent_id") : columns).build();
    parent =
        LambdaMapping.of(Parent.class, "parent", Parent::new)
            .generatedId(p -> p.id, (p, id) -> p.id = id)
            .text("name", p -> p.name, (p, name) -> p.name = name)
            .toMany(
                options.apply(
                    ToMany.of(
                        "children",
                        () -> child,
                        () -> LambdaMappingBuilder.reference(child, "parent"),
                        p -> p.children,
                        (p, children) -> p.children = children)))
            .build();
  }

  private LambdaMapping<Parent> parent() {
    return parent;
  }

  /** Children may be without parent. */
  public static Family nullable(UnaryOperator<ToMany<Parent, Child>> options) {
    return new Family(true, false, ReferentialAction.NO_ACTION, options);
  }

  /** Children need a parent. */
  public static Family required(UnaryOperator<ToMany<Parent, Child>> options) {
    return new Family(false, false, ReferentialAction.NO_ACTION, options);
  }

  /** Children need a parent, and a parent has at most one child. */
  public static Family onlyChild(UnaryOperator<ToMany<Parent, Child>> options) {
    return new Family(false, true, ReferentialAction.NO_ACTION, options);
  }

  /** The database does something to the children of a deleted parent, who may be without one. */
  public static Family kept(
      ReferentialAction onDelete, UnaryOperator<ToMany<Parent, Child>> options) {
    return new Family(true, false, onDelete, options);
  }

  public List<EntityMapping<?>> mappings() {
    return List.of(parent, child);
  }
}
