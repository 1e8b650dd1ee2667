package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.plinth.annotation.Inheritance;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The hierarchies of types that share one table each. */
final class SealedTypes {

  static boolean isRoot(TypeElement type) {
    return MoreElements.isAnnotationPresent(type, Inheritance.class.getName());
  }

  /** Whether the rows of {@code type} stand in the table of a hierarchy. */
  static boolean isPart(TypeElement type) {
    return new Supertypes(type).all().stream().anyMatch(SealedTypes::isRoot);
  }

  /** The hierarchy that {@code type} is a part of without being its root. */
  static Optional<TypeElement> rootOf(TypeElement type) {
    return new Supertypes(type)
        .all().stream().filter(each -> !each.equals(type)).filter(SealedTypes::isRoot).findFirst();
  }

  /** The root and all that it permits, each in front of what it permits itself. */
  static List<TypeElement> of(TypeElement root) {
    Set<TypeElement> found = new LinkedHashSet<>();
    add(root, found);
    return List.copyOf(found);
  }

  private static void add(TypeElement type, Set<TypeElement> found) {
    if (!found.add(type)) {
      return;
    }
    for (TypeMirror permitted : type.getPermittedSubclasses()) {
      if (permitted.getKind() == TypeKind.DECLARED) {
        add(MoreTypes.asTypeElement(permitted), found);
      }
    }
  }

  private SealedTypes() {}
}
