package dev.plinth.processor.declaration;

import java.util.List;

/**
 * A hierarchy of types that share one table, as the user wrote it.
 *
 * @param inheritance the annotation on its root
 * @param isSealed whether all of its types are known
 * @param members the root and all that it permits, each in front of what it permits itself
 */
public record HierarchyDeclaration(
    AnnotationDeclaration inheritance, boolean isSealed, List<MemberDeclaration> members) {
  public HierarchyDeclaration {
    members = List.copyOf(members);
  }

  /** Those that rows can become instances of. */
  public List<EntityDeclaration> variants() {
    return members.stream()
        .map(MemberDeclaration::type)
        .filter(type -> type.form() == TypeForm.CLASS || type.form() == TypeForm.RECORD)
        .filter(type -> !type.traits().isAbstract())
        .toList();
  }

  /**
   * One type of a hierarchy.
   *
   * @param type with the fields that it inherits
   * @param open whether anybody may extend it
   */
  public record MemberDeclaration(EntityDeclaration type, boolean open) {}
}
