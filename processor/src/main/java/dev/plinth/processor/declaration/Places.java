package dev.plinth.processor.declaration;

import dev.plinth.processor.problem.SourceRef;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Where to point at: what comes from a class file has no place, so the entity stands in for it. */
final class Places {
  private final TypeElement entity;
  private final CompilerModel compiler;

  Places(TypeElement entity, CompilerModel compiler) {
    this.entity = entity;
    this.compiler = compiler;
  }

  SourceRef of(Element element) {
    return SourceRef.of(compiler.isSource(element) ? element : entity);
  }

  Annotations annotations(Element element) {
    return compiler.isSource(element)
        ? AnnotationReader.read(element)
        : AnnotationReader.readAll(element, SourceRef.of(entity));
  }
}
