package dev.plinth.processor.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The warnings that speak of the user's types and modules wherever generated code names them. */
final class Suppressions {
  private final Elements elements;

  Suppressions(Elements elements) {
    this.elements = elements;
  }

  /** The warnings to suppress in what is generated for {@code entity}; mostly none. */
  List<String> of(Element entity) {
    List<String> warnings = new ArrayList<>();
    if (namesDeprecated(entity)) {
      warnings.add("deprecation");
      warnings.add("removal");
    }
    ModuleElement module = elements.getModuleOf(entity);
    if (module != null && !module.isUnnamed()) {
      warnings.add("exports");
    }
    return warnings;
  }

  private boolean namesDeprecated(Element entity) {
    Stream<Element> around =
        Stream.iterate(entity, Suppressions::isType, Element::getEnclosingElement);
    List<? extends Element> members =
        elements.getAllMembers((TypeElement) entity).stream()
            .filter(member -> !isOfObject(member))
            .toList();
    Stream<Element> types =
        ElementFilter.fieldsIn(members).stream().flatMap(field -> types(field.asType()));
    return Stream.of(around, members.stream(), types)
        .flatMap(each -> each)
        .anyMatch(elements::isDeprecated);
  }

  private static boolean isOfObject(Element member) {
    return member.getEnclosingElement() instanceof TypeElement type
        && type.getQualifiedName().contentEquals("java.lang.Object");
  }

  /** The type and those that it is made of. */
  private static Stream<Element> types(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return types(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        ? Stream.concat(
            Stream.of(declared.asElement()),
            declared.getTypeArguments().stream().flatMap(Suppressions::types))
        : Stream.empty();
  }

  private static boolean isType(Element element) {
    return element.getKind().isClass() || element.getKind().isInterface();
  }
}
