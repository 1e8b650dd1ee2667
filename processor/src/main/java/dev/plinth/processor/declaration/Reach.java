package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Tells which members of an entity can be named by generated code, in the entity's package. */
final class Reach {
  private final CompilerModel compiler;
  private final PackageElement home;
  private final List<TypeElement> superclasses;

  /**
   * @param home a type of the package in which code is generated
   */
  Reach(TypeElement home, Supertypes supertypes, CompilerModel compiler) {
    this.compiler = compiler;
    this.home = MoreElements.getPackage(home);
    this.superclasses = supertypes.superclasses();
  }

  /** Whether code in the package of {@code home} can name a type that is not private. */
  static boolean isVisible(TypeElement type, TypeElement home) {
    return MoreElements.getPackage(type).equals(MoreElements.getPackage(home)) || isPublic(type);
  }

  private static boolean isPublic(TypeElement type) {
    Element around = type.getEnclosingElement();
    return type.getModifiers().contains(Modifier.PUBLIC)
        && (!MoreElements.isType(around) || isPublic(MoreElements.asType(around)));
  }

  /** Whether it can't be called without a handler for exceptions. */
  boolean throwsChecked(ExecutableElement member) {
    return !member.getThrownTypes().stream().allMatch(compiler::isUnchecked);
  }

  boolean reaches(Element member) {
    if (member.getModifiers().contains(Modifier.PUBLIC)) {
      return true;
    }
    return !member.getModifiers().contains(Modifier.PRIVATE)
        && isHome(member)
        && (member.getModifiers().contains(Modifier.PROTECTED) || isHanded(member));
  }

  /** A member without modifier is not inherited through a class of another package. */
  private boolean isHanded(Element member) {
    Stream<TypeElement> between =
        superclasses.contains(member.getEnclosingElement())
            ? superclasses.stream().takeWhile(type -> !type.equals(member.getEnclosingElement()))
            : Stream.empty();
    return between.allMatch(this::isHome);
  }

  private boolean isHome(Element element) {
    return MoreElements.getPackage(element).equals(home);
  }
}
