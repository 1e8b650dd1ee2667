package dev.plinth.processor.declaration;

import java.util.Collection;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** All types in a set of elements, with the types inside of them. */
final class CompiledTypes {

  static Stream<TypeElement> in(Collection<? extends Element> elements) {
    return elements.stream()
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .flatMap(
            type ->
                Stream.concat(
                    Stream.of(type), in(ElementFilter.typesIn(type.getEnclosedElements()))));
  }

  private CompiledTypes() {}
}
