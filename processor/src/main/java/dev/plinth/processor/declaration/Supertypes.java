package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.plinth.annotation.MappedSuperclass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types that a class inherits from; also where the user's code leads in a circle. */
final class Supertypes {
  private final List<TypeElement> superclasses;
  private final Set<TypeElement> all = new LinkedHashSet<>();

  Supertypes(TypeElement type) {
    Set<TypeElement> classes = new LinkedHashSet<>();
    TypeMirror superclass = type.getSuperclass();
    while (superclass.getKind() == TypeKind.DECLARED
        && classes.add(MoreTypes.asTypeElement(superclass))) {
      superclass = MoreTypes.asTypeElement(superclass).getSuperclass();
    }
    classes.remove(type);
    this.superclasses = List.copyOf(classes);
    all.add(type);
    all.addAll(superclasses);
    List.copyOf(all).forEach(this::addInterfaces);
  }

  private void addInterfaces(TypeElement type) {
    for (TypeMirror each : type.getInterfaces()) {
      if (each.getKind() == TypeKind.DECLARED && all.add(MoreTypes.asTypeElement(each))) {
        addInterfaces(MoreTypes.asTypeElement(each));
      }
    }
  }

  /** Nearest first, up to {@code Object}. */
  List<TypeElement> superclasses() {
    return superclasses;
  }

  /** Those that give their fields away, topmost first. */
  List<TypeElement> mapped() {
    List<TypeElement> mapped =
        new ArrayList<>(superclasses.stream().filter(Supertypes::isMapped).toList());
    Collections.reverse(mapped);
    return mapped;
  }

  /** The type itself, its superclasses, nearest first, and then all interfaces. */
  Set<TypeElement> all() {
    return Collections.unmodifiableSet(all);
  }

  /** Whether {@code type} gives its fields away to its subtypes, and to nobody's table else. */
  static boolean isMapped(TypeElement type) {
    return SealedTypes.isPart(type)
        || (MoreElements.isAnnotationPresent(type, MappedSuperclass.class.getName())
            && !TypeReader.isEntity(type));
  }
}
