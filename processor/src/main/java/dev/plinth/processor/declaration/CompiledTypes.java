package dev.plinth.processor.declaration;

import com.palantir.javapoet.ClassName;
import java.util.Collection;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** All types in a set of elements, with the types inside of them. */
final class CompiledTypes {

  static Stream<ClassName> in(Collection<? extends Element> elements) {
    return elements.stream()
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .flatMap(
            type ->
                Stream.concat(
                    Stream.of(ClassName.get(type)),
                    in(ElementFilter.typesIn(type.getEnclosedElements()))));
  }

  private CompiledTypes() {}
}
