package dev.plinth.processor.declaration;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.plinth.annotation.Convert;
import dev.plinth.processor.problem.SourceRef;
import dev.plinth.type.Converter;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the converter that a property names, as code of the entity's package sees it. */
final class ConverterReader {
  static Optional<ConverterDeclaration> read(
      Annotations annotations, TypeElement entity, CompilerModel compiler) {
    return annotations
        .find(Convert.class)
        .flatMap(convert -> convert.value("converter"))
        .filter(written -> written.plain() instanceof TypeMirror)
        .flatMap(written -> read((TypeMirror) written.plain(), entity, compiler, written.source()));
  }

  /** What is no type at all the compiler refuses. */
  private static Optional<ConverterDeclaration> read(
      TypeMirror named, TypeElement entity, CompilerModel compiler, SourceRef place) {
    if (named.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement type = MoreTypes.asTypeElement(named);
    boolean isNear = MoreElements.getPackage(type).equals(MoreElements.getPackage(entity));
    Optional<List<TypeName>> arguments = TypeArguments.of(type, Converter.class);
    return Optional.of(
        new ConverterDeclaration(
            ClassName.get(type),
            TypeForm.of(type),
            EntityReader.traits(type, type),
            isNear ? !TypeReader.isHidden(type) : isPublic(type),
            isConstructible(type, isNear, compiler),
            arguments.map(each -> each.get(0)),
            arguments.map(each -> each.get(1)),
            place));
  }

  static boolean isPublic(TypeElement type) {
    Element around = type.getEnclosingElement();
    return type.getModifiers().contains(Modifier.PUBLIC)
        && (!MoreElements.isType(around) || isPublic(MoreElements.asType(around)));
  }

  private static boolean isConstructible(TypeElement type, boolean isNear, CompilerModel compiler) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> constructor.getParameters().isEmpty())
        .filter(constructor -> isCallable(constructor, isNear))
        .anyMatch(
            constructor -> constructor.getThrownTypes().stream().allMatch(compiler::isUnchecked));
  }

  private static boolean isCallable(ExecutableElement constructor, boolean isNear) {
    return isNear
        ? !constructor.getModifiers().contains(Modifier.PRIVATE)
        : constructor.getModifiers().contains(Modifier.PUBLIC);
  }

  private ConverterReader() {}
}
