package dev.plinth.processor.declaration;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.Discriminator;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.MappedSuperclass;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.View;
import dev.plinth.processor.problem.SourceRef;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads one entity. */
final class EntityReader {
  /** What a supertype says about itself only. */
  private static final Set<String> OWN =
      Set.of(
          MappedSuperclass.class.getName(),
          Table.class.getName(),
          View.class.getName(),
          Inheritance.class.getName(),
          Discriminator.class.getName());

  private final CompilerModel compiler;
  private final TypeReader types;

  EntityReader(CompilerModel compiler, TypeReader types) {
    this.compiler = compiler;
    this.types = types;
  }

  EntityDeclaration read(TypeElement type) {
    EntityDeclaration entity = read(type, type, SourceRef.of(type));
    return new HierarchyReader(this).read(type).map(entity::with).orElse(entity);
  }

  /**
   * Reads a type that is embedded, or a variant of an entity.
   *
   * @param home the entity whose table has its columns
   * @param place what embeds or permits it, where problems of a class file are reported
   */
  EntityDeclaration read(TypeElement type, TypeElement home, SourceRef place) {
    Supertypes supertypes = new Supertypes(type);
    Places places = new Places(place, compiler);
    MemberReader members = new MemberReader(type, home, supertypes, places, compiler, types);
    return new EntityDeclaration(
        ClassName.get(type),
        compiler.elements().getBinaryName(type).toString(),
        TypeForm.of(type),
        traits(type, home),
        parent(supertypes),
        SealedTypes.rootOf(type).map(ClassName::get),
        Optional.empty(),
        annotations(type, supertypes),
        members.fields(),
        members.constructors(),
        members.methods(),
        places.of(type));
  }

  static TypeTraits traits(TypeElement type, TypeElement home) {
    boolean nested = type.getNestingKind().isNested();
    return new TypeTraits(
        type.getModifiers().contains(Modifier.ABSTRACT),
        nested && !type.getModifiers().contains(Modifier.STATIC),
        TypeReader.isHidden(type) || !Reach.isVisible(type, home),
        !type.getTypeParameters().isEmpty(),
        hasLombok(type));
  }

  /** Looked for by name: the library need not be there. */
  private static boolean hasLombok(TypeElement type) {
    return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
        .flatMap(element -> element.getAnnotationMirrors().stream())
        .map(annotation -> MoreTypes.asTypeElement(annotation.getAnnotationType()))
        .anyMatch(annotation -> annotation.getQualifiedName().toString().startsWith("lombok."));
  }

  /** Those of its mapped supertypes too, but for the ones that make them such. */
  private Annotations annotations(TypeElement type, Supertypes supertypes) {
    Places places = new Places(SourceRef.of(type), compiler);
    Stream<AnnotationDeclaration> inherited =
        Stream.concat(supertypes.mapped().stream(), interfaces(type, supertypes))
            .flatMap(supertype -> places.annotations(supertype).all().stream())
            .filter(annotation -> !OWN.contains(annotation.type()));
    return new Annotations(
        Stream.concat(AnnotationReader.read(type).all().stream(), inherited).toList());
  }

  /** The sealed interfaces that it is a variant of. */
  private static Stream<TypeElement> interfaces(TypeElement type, Supertypes supertypes) {
    return supertypes.all().stream()
        .filter(each -> each.getKind().isInterface() && !each.equals(type))
        .filter(SealedTypes::isPart);
  }

  private static Optional<ClassName> parent(Supertypes supertypes) {
    return supertypes.superclasses().stream()
        .filter(TypeReader::isEntity)
        .findFirst()
        .map(ClassName::get);
  }
}
