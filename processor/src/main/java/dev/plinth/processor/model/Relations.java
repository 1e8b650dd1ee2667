package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a relation and its other end have in common. */
final class Relations {

  /** The entity that a to-one refers to; empty where its type is none. */
  static Optional<ClassName> toOneTarget(FieldDeclaration field) {
    return field.annotations().has(ManyToOne.class) && field.type().entity()
        ? Optional.of((ClassName) field.type().raw())
        : Optional.empty();
  }

  static boolean isRelation(FieldDeclaration field) {
    return field.annotations().has(ManyToOne.class) || field.annotations().has(OneToMany.class);
  }

  static boolean isEager(FieldDeclaration field) {
    return field
        .annotations()
        .find(ManyToOne.class)
        .flatMap(relation -> relation.flag("eager"))
        .orElse(false);
  }

  /** Whether the type is an entity or a collection of entities. */
  static boolean namesEntity(TypeUse type) {
    return type.entity() || (isCollection(type) && type.arguments().get(0).entity());
  }

  /** The entity in such a type. */
  static TypeUse entity(TypeUse type) {
    return type.entity() ? type : type.arguments().get(0);
  }

  static String annotationFor(TypeUse type) {
    return type.entity() ? "@ManyToOne" : "@OneToMany(mappedBy = \"…\")";
  }

  /** Whether a loaded list can be assigned to the type. */
  static boolean isCollection(TypeUse type) {
    return type.arguments().size() == 1 && (type.is(List.class) || type.is(Collection.class));
  }

  static Set<Cascade> cascades(AnnotationDeclaration relation) {
    return Set.copyOf(relation.constants("cascade", Cascade.class));
  }

  private Relations() {}
}
