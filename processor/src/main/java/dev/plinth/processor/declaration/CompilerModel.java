package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the compiler knows.
 *
 * @param isSource tells the types that are compiled now from those that come as class files
 * @param nullability what the compiler hides of class files
 */
public record CompilerModel(
    Elements elements,
    Types types,
    Predicate<TypeElement> isSource,
    ClassFileNullability nullability) {

  /** Whether messages can point to it. */
  boolean isSource(Element element) {
    return isSource.test(
        MoreElements.asType(
            MoreElements.isType(element) ? element : element.getEnclosingElement()));
  }

  /** Whether a caller need not handle such an exception. */
  boolean isUnchecked(TypeMirror exception) {
    return Stream.of("java.lang.RuntimeException", "java.lang.Error")
        .map(elements::getTypeElement)
        .filter(Objects::nonNull)
        .anyMatch(unchecked -> types.isSubtype(exception, unchecked.asType()));
  }

  /** The type of a member as {@code type} has it: type parameters of superclasses are filled in. */
  TypeMirror memberOf(TypeElement type, Element member) {
    return type.equals(member.getEnclosingElement())
        ? member.asType()
        : types.asMemberOf(MoreTypes.asDeclared(type.asType()), member);
  }

  /** What it extends and implements, each followed by its own supertypes, as they are written. */
  Stream<TypeMirror> supertypes(TypeMirror type) {
    return types.directSupertypes(type).stream()
        .flatMap(each -> Stream.concat(Stream.of(each), supertypes(each)));
  }
}
