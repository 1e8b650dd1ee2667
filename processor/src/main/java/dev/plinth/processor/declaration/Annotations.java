package dev.plinth.processor.declaration;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;

/**
 * The annotations of Plinth on one element, as the user wrote them, with containers taken apart.
 */
public record Annotations(List<AnnotationDeclaration> all) {
  public Annotations {
    all = List.copyOf(all);
  }

  public boolean has(Class<? extends Annotation> type) {
    return find(type).isPresent();
  }

  public Optional<AnnotationDeclaration> find(Class<? extends Annotation> type) {
    return each(type).stream().findFirst();
  }

  /** All annotations of a repeatable type. */
  public List<AnnotationDeclaration> each(Class<? extends Annotation> type) {
    return all.stream().filter(one -> one.type().equals(type.getName())).toList();
  }
}
