package dev.plinth.processor.problem;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** A place in the user's code: an element, an annotation on it, or one value of that annotation. */
public record SourceRef(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

  public static SourceRef of(Element element) {
    return new SourceRef(element, null, null);
  }

  public SourceRef at(AnnotationMirror annotation) {
    return new SourceRef(element, annotation, null);
  }

  public SourceRef at(AnnotationMirror annotation, AnnotationValue value) {
    return new SourceRef(element, annotation, value);
  }
}
