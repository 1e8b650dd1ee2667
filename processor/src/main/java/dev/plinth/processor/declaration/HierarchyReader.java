package dev.plinth.processor.declaration;

import dev.plinth.annotation.Inheritance;
import dev.plinth.processor.declaration.HierarchyDeclaration.MemberDeclaration;
import dev.plinth.processor.problem.SourceRef;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads the types that share the table of an entity. */
final class HierarchyReader {
  private final EntityReader reader;

  HierarchyReader(EntityReader reader) {
    this.reader = reader;
  }

  /** Empty where {@code root} has its table for itself. */
  Optional<HierarchyDeclaration> read(TypeElement root) {
    return AnnotationReader.read(root)
        .find(Inheritance.class)
        .map(
            inheritance ->
                new HierarchyDeclaration(
                    inheritance,
                    root.getModifiers().contains(Modifier.SEALED),
                    SealedTypes.of(root).stream().map(type -> member(type, root)).toList()));
  }

  private MemberDeclaration member(TypeElement type, TypeElement root) {
    return new MemberDeclaration(
        reader.read(type, root, SourceRef.of(root)),
        type.getModifiers().contains(Modifier.NON_SEALED));
  }
}
