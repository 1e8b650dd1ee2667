package dev.plinth.processor.model;

import dev.plinth.annotation.View;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.EntityDeclaration;
import java.util.Optional;

/** Tells which entities are views. */
public final class ViewReader {

  public static boolean isView(EntityDeclaration entity) {
    return annotation(entity).isPresent();
  }

  /** What makes it one. */
  public static Optional<AnnotationDeclaration> annotation(EntityDeclaration entity) {
    return entity.annotations().find(View.class);
  }

  /** The entity as what its annotations make it. */
  public static EntityModel read(EntityModel model, EntityDeclaration entity) {
    return annotation(entity).flatMap(view -> view.text("query")).map(model::over).orElse(model);
  }

  private ViewReader() {}
}
