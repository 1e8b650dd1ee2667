package dev.plinth.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.plinth.annotation.MappedSuperclass;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads one entity. */
final class EntityReader {
  private final CompilerModel compiler;
  private final TypeReader types;

  EntityReader(CompilerModel compiler, TypeReader types) {
    this.compiler = compiler;
    this.types = types;
  }

  EntityDeclaration read(TypeElement type) {
    return read(type, type);
  }

  /**
   * Reads a type that is embedded.
   *
   * @param home the entity whose table has its columns
   */
  EntityDeclaration read(TypeElement type, TypeElement home) {
    Supertypes supertypes = new Supertypes(type);
    MemberReader members = new MemberReader(type, home, supertypes, compiler, types);
    return new EntityDeclaration(
        ClassName.get(type),
        compiler.elements().getBinaryName(type).toString(),
        TypeForm.of(type),
        traits(type, home),
        parent(supertypes),
        annotations(type, supertypes),
        members.fields(),
        members.constructors(),
        members.methods(),
        new Places(home, compiler).of(type));
  }

  private static TypeTraits traits(TypeElement type, TypeElement home) {
    boolean nested = type.getNestingKind().isNested();
    return new TypeTraits(
        type.getModifiers().contains(Modifier.ABSTRACT),
        nested && !type.getModifiers().contains(Modifier.STATIC),
        TypeReader.isHidden(type) || !Reach.isVisible(type, home),
        !type.getTypeParameters().isEmpty());
  }

  /** Those of its mapped superclasses too, but for the one that makes them such. */
  private Annotations annotations(TypeElement type, Supertypes supertypes) {
    Places places = new Places(type, compiler);
    Stream<AnnotationDeclaration> inherited =
        supertypes.mapped().stream()
            .flatMap(superclass -> places.annotations(superclass).all().stream())
            .filter(annotation -> !annotation.type().equals(MappedSuperclass.class.getName()));
    return new Annotations(
        Stream.concat(AnnotationReader.read(type).all().stream(), inherited).toList());
  }

  private static Optional<ClassName> parent(Supertypes supertypes) {
    return supertypes.superclasses().stream()
        .filter(TypeReader::isEntity)
        .findFirst()
        .map(ClassName::get);
  }
}
