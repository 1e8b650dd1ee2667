package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.OneToOne;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.EntityLookup;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.declaration.TypeUse;
import dev.plinth.processor.declaration.WrittenValue;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.RelationCode;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the property that a relation names as its other side, which is the one that is stored. */
final class MappedBy {
  private static final Map<Class<? extends Annotation>, Class<? extends Annotation>> OTHER_SIDE =
      Map.of(
          OneToMany.class, ManyToOne.class,
          OneToOne.class, OneToOne.class,
          ManyToMany.class, ManyToMany.class);

  private final Member member;
  private final AnnotationDeclaration relation;
  private final TypeUse related;
  private final EntityDeclaration target;
  private final EntityLookup types;
  private final Class<? extends Annotation> wanted;

  /**
   * @param related what the property holds: the target, or a variant of it
   * @param types tells which types are variants
   * @param kind the annotation that names the other side
   */
  MappedBy(
      Member member,
      AnnotationDeclaration relation,
      TypeUse related,
      EntityDeclaration target,
      EntityLookup types,
      Class<? extends Annotation> kind) {
    this.member = member;
    this.relation = relation;
    this.related = related;
    this.target = target;
    this.types = types;
    this.wanted = OTHER_SIDE.getOrDefault(kind, kind);
  }

  /** Without the member the compiler itself complains, where there has to be one. */
  Optional<String> find(Problems problems) {
    Optional<WrittenValue> written = relation.value("mappedBy");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    String name = written.get().text();
    Optional<FieldPath> field =
        FieldPath.all(target, types).filter(candidate -> candidate.name().equals(name)).findFirst();
    if (field.isEmpty()) {
      problems.add(
          RelationCode.MAPPED_BY_UNKNOWN,
          written.get().source(),
          name,
          target.shown(),
          member.shown(),
          hint(name));
      return Optional.empty();
    }
    return field
        .filter(found -> refersBack(written.get(), found, problems))
        .filter(found -> isOfRelated(written.get(), found, problems))
        .map(FieldPath::name);
  }

  private boolean refersBack(WrittenValue written, FieldPath path, Problems problems) {
    FieldDeclaration field = path.field();
    String shown = field.shown();
    Optional<AnnotationDeclaration> other = field.annotations().find(wanted);
    if (other.isEmpty()) {
      problems.add(
          RelationCode.MAPPED_BY_NOT_TO_ONE,
          written.source(),
          member.shown(),
          shown,
          isBack(field.type()) ? repair(field, shown) : other(path.name()));
    } else if (Relations.isMapped(other.get())) {
      problems.add(RelationCode.MAPPED_BY_NOT_OWNING, written.source(), member.shown(), shown);
    } else if (!isBack(field.type())) {
      problems.add(
          RelationCode.MAPPED_BY_OTHER,
          written.source(),
          member.shown(),
          shown,
          field.type().shown(),
          own(),
          hint(path.name()));
    } else {
      return true;
    }
    return false;
  }

  /** What holds one variant is mapped by a reference that no other variant has. */
  private boolean isOfRelated(WrittenValue written, FieldPath path, Problems problems) {
    String first = path.name().split("\\.", 2)[0];
    boolean isOfRelated =
        related.entity()
            || StoredFields.ofTable(target)
                .filter(field -> field.name().equals(first))
                .allMatch(field -> field.declaredIn().equals(related.raw()));
    if (!isOfRelated) {
      problems.add(
          RelationCode.MAPPED_BY_SHARED,
          written.source(),
          member.shown(),
          related.shown(),
          path.field().shown(),
          target.shown());
    }
    return isOfRelated;
  }

  /** The annotation that fits the other side's type; else the one of this side that fits that. */
  private String repair(FieldDeclaration field, String shown) {
    boolean fits = (wanted == ManyToMany.class) == Relations.isCollection(field.type());
    if (fits) {
      return "Put @" + wanted.getSimpleName() + " on " + shown + ".";
    }
    return "Put @"
        + (wanted == ManyToMany.class ? OneToMany.class : ManyToMany.class).getSimpleName()
        + " on "
        + member.shown()
        + " instead of @"
        + relation.simpleName()
        + ".";
  }

  /** Whether the type is the entity of this side, a reference to it or a collection of it. */
  private boolean isBack(TypeUse type) {
    if (isVariant(Relations.related(type))) {
      return true;
    }
    TypeUse value = Relations.value(type);
    return Relations.namesEntity(value)
        && Relations.entity(value).name().equals(member.entity().entityType());
  }

  /** Whether it is a variant of the entity of this side. */
  private boolean isVariant(TypeUse type) {
    return type.raw() instanceof ClassName name
        && types.rootOf(name).equals(Optional.of(member.entity().entityType()));
  }

  private String other(String name) {
    return references().isEmpty()
        ? hint(name)
        : "Name one with @" + wanted.getSimpleName() + ". " + hint(name);
  }

  /** The entity of this side, as its relations know it. */
  private String own() {
    return String.join(".", member.entity().entityType().simpleNames());
  }

  private List<String> references() {
    return FieldPath.all(target, types)
        .filter(path -> path.field().annotations().has(wanted))
        .filter(path -> isBack(path.field().type()))
        .map(FieldPath::name)
        .toList();
  }

  private String hint(String name) {
    List<String> references = references();
    return references.isEmpty()
        ? "Add a property of type "
            + (wanted == ManyToMany.class ? "List<" + own() + ">" : own())
            + " with @"
            + wanted.getSimpleName()
            + " to it."
        : NearestName.hint(name, references);
  }
}
