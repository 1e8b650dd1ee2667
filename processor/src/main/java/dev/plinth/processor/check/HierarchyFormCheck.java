package dev.plinth.processor.check;

import dev.plinth.annotation.Discriminator;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.View;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.HierarchyDeclaration;
import dev.plinth.processor.declaration.HierarchyDeclaration.MemberDeclaration;
import dev.plinth.processor.declaration.TypeForm;
import dev.plinth.processor.problem.HierarchyCode;
import dev.plinth.processor.problem.Problems;
import dev.plinth.processor.problem.ViewCode;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;

/** A hierarchy is sealed down to classes and records that generated code can make instances of. */
public final class HierarchyFormCheck {

  /** Whether it is worth looking inside. */
  public static boolean check(EntityDeclaration root, Problems problems) {
    HierarchyDeclaration hierarchy = root.hierarchy().orElseThrow();
    boolean hasFields = root.form() == TypeForm.CLASS || root.form() == TypeForm.INTERFACE;
    if (!hasFields || !hierarchy.isSealed()) {
      problems.add(
          HierarchyCode.HIERARCHY_NOT_SEALED,
          hierarchy.inheritance().source(),
          root.shown(),
          root.form().shown());
      return false;
    }
    if (hierarchy.variants().isEmpty()) {
      problems.add(HierarchyCode.VARIANTS_MISSING, root.source(), root.shown());
    }
    find(View.class, root)
        .ifPresent(view -> problems.add(ViewCode.VIEW_HIERARCHY, view.source(), root.shown()));
    hierarchy.members().forEach(member -> check(member, root, problems));
    return problems.isEmpty();
  }

  private static void check(MemberDeclaration member, EntityDeclaration root, Problems problems) {
    EntityDeclaration type = member.type();
    boolean isVariant = root.hierarchy().orElseThrow().variants().contains(type);
    FormCheck.checkTraits(type, problems);
    if (member.open()) {
      problems.add(HierarchyCode.VARIANT_OPEN, type.source(), type.shown(), root.shown());
    }
    if (type.form() == TypeForm.ENUM) {
      problems.add(HierarchyCode.VARIANT_ENUM, type.source(), type.shown(), root.shown());
    }
    if (!type.type().equals(root.type())) {
      List.of(Table.class, View.class, Inheritance.class)
          .forEach(
              annotation ->
                  find(annotation, type)
                      .ifPresent(
                          written ->
                              problems.add(
                                  HierarchyCode.VARIANT_TABLE,
                                  written.source(),
                                  type.shown(),
                                  root.shown(),
                                  written.simpleName())));
    }
    find(Discriminator.class, type)
        .filter(written -> !isVariant)
        .ifPresent(
            written ->
                problems.add(HierarchyCode.DISCRIMINATOR_ABSTRACT, written.source(), type.shown()));
  }

  private static Optional<AnnotationDeclaration> find(
      Class<? extends Annotation> annotation, EntityDeclaration type) {
    return type.annotations().find(annotation);
  }

  private HierarchyFormCheck() {}
}
