package dev.plinth.processor.writer;

import com.google.auto.common.MoreElements;
import dev.plinth.annotation.Embedded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    Set<Element> seen = new HashSet<>();
    if (withVariants((TypeElement) entity).anyMatch(type -> namesDeprecated(type, seen))) {
      warnings.add("deprecation");
      warnings.add("removal");
    }
    ModuleElement module = elements.getModuleOf(entity);
    if (module != null && !module.isUnnamed()) {
      warnings.add("exports");
    }
    return warnings;
  }

  /** The entity, and the types that share its table. */
  private static Stream<TypeElement> withVariants(TypeElement entity) {
    return Stream.concat(
        Stream.of(entity),
        entity.getPermittedSubclasses().stream()
            .filter(DeclaredType.class::isInstance)
            .map(permitted -> (TypeElement) ((DeclaredType) permitted).asElement())
            .flatMap(Suppressions::withVariants));
  }

  /**
   * @param seen the types that were looked at: what is embedded may lead back to itself
   */
  private boolean namesDeprecated(Element entity, Set<Element> seen) {
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
            .anyMatch(elements::isDeprecated)
        || embedded(members).filter(seen::add).anyMatch(type -> namesDeprecated(type, seen));
  }

  /** The types whose members generated code names as well. */
  private static Stream<Element> embedded(List<? extends Element> members) {
    return ElementFilter.fieldsIn(members).stream()
        .filter(field -> MoreElements.isAnnotationPresent(field, Embedded.class.getName()))
        .flatMap(field -> types(field.asType()))
        .filter(TypeElement.class::isInstance);
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
