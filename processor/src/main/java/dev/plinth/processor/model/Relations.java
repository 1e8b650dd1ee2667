package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.OneToOne;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.EntityLookup;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.schema.TableName;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a relation and its other end have in common. */
public final class Relations {
  private static final ClassName REF = ClassName.get("dev.plinth.dao", "Ref");

  private static final List<Class<? extends Annotation>> ALL =
      List.of(ManyToOne.class, OneToOne.class, OneToMany.class, ManyToMany.class);

  /** The annotation of a property that stores a foreign key to an entity. */
  public static Optional<AnnotationDeclaration> toOne(FieldDeclaration field) {
    return field
        .annotations()
        .find(ManyToOne.class)
        .or(() -> field.annotations().find(OneToOne.class).filter(one -> !isMapped(one)));
  }

  /** Whether the other side is the one that is stored. */
  static boolean isMapped(AnnotationDeclaration relation) {
    return relation.text("mappedBy").isPresent();
  }

  /** Whether the property holds one entity, on either side. */
  static boolean isToOne(FieldDeclaration field) {
    return field.annotations().has(ManyToOne.class) || field.annotations().has(OneToOne.class);
  }

  /**
   * The entity that a to-one refers to, however it holds it.
   *
   * @param types tells whose variant a type is
   */
  public static Optional<ClassName> referenced(FieldDeclaration field, EntityLookup types) {
    TypeUse related = related(field.type());
    return toOne(field).isPresent() && related.raw() instanceof ClassName name
        ? related.entity() ? Optional.of(name) : types.rootOf(name)
        : Optional.empty();
  }

  /**
   * The table whose rows pair entities.
   *
   * @param relation of the side that declares it
   * @param own the table of that side
   */
  public static TableName joinTable(
      AnnotationDeclaration relation, TableName own, TableName target) {
    return own.sibling(
        relation.text("joinTable").orElseGet(() -> own.name() + "_" + target.name()));
  }

  /** What may be absent in an {@code Optional}, or the type itself. */
  public static TypeUse value(TypeUse type) {
    return type.is(Optional.class) && type.arguments().size() == 1 ? type.arguments().get(0) : type;
  }

  static boolean isRelation(FieldDeclaration field) {
    return ALL.stream().anyMatch(field.annotations()::has);
  }

  static boolean isEager(FieldDeclaration field) {
    return toOne(field).flatMap(relation -> relation.flag("eager")).orElse(false);
  }

  /** Whether the type is an entity, a reference to one or a collection of entities. */
  static boolean namesEntity(TypeUse type) {
    return type.entity()
        || ((isCollection(type) || isRef(type))
            && type.arguments().stream().anyMatch(TypeUse::entity));
  }

  /** The entity, or the variant of one, that a to-one of this type refers to. */
  public static TypeUse related(TypeUse type) {
    TypeUse value = value(type);
    return isRef(value) && !value.arguments().isEmpty() ? value.arguments().get(0) : value;
  }

  /** The entity in such a type. */
  static TypeUse entity(TypeUse type) {
    return type.entity() ? type : type.arguments().get(0);
  }

  static String annotationFor(TypeUse type) {
    return isCollection(type) ? "@OneToMany(mappedBy = \"…\")" : "@ManyToOne";
  }

  /** Whether a loaded collection can be assigned to the type. */
  static boolean isCollection(TypeUse type) {
    return type.arguments().size() == 1
        && (type.is(List.class) || type.is(Collection.class) || type.is(Set.class));
  }

  static boolean isRef(TypeUse type) {
    return type.raw().equals(REF);
  }

  static Set<Cascade> cascades(AnnotationDeclaration relation) {
    return Set.copyOf(relation.constants("cascade", Cascade.class));
  }

  private Relations() {}
}
