package dev.plinth.processor.declaration;

import dev.plinth.processor.problem.SourceRef;
import javax.lang.model.element.Element;

/** Where to point at: what comes from a class file has no place, so what refers to it stands in. */
final class Places {
  private final SourceRef standIn;
  private final CompilerModel compiler;

  /**
   * @param standIn the entity that inherits from what has no place, or the property that embeds it
   */
  Places(SourceRef standIn, CompilerModel compiler) {
    this.standIn = standIn;
    this.compiler = compiler;
  }

  SourceRef of(Element element) {
    return compiler.isSource(element) ? SourceRef.of(element) : standIn;
  }

  Annotations annotations(Element element) {
    return compiler.isSource(element)
        ? AnnotationReader.read(element)
        : AnnotationReader.readAll(element, standIn);
  }
}
