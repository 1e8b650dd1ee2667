package dev.plinth.processor.check;

import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.processor.model.ToOneProperty;
import dev.plinth.processor.problem.KeyCode;
import dev.plinth.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** No database generates a part of a key. */
final class KeyPartsCheck implements EntityCheck {

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    List<StoredProperty> parts =
        entity.stored().stream().filter(property -> id(entity, property).isPresent()).toList();
    for (StoredProperty part : parts) {
      if (parts.size() > 1 || part instanceof ToOneProperty || part instanceof EmbeddedProperty) {
        id(entity, part)
            .filter(KeyPartsCheck::isGenerated)
            .ifPresent(
                id ->
                    problems.add(
                        KeyCode.KEY_PART_GENERATED,
                        id.at("generated"),
                        entity.shown(part),
                        entity.shown()));
      }
    }
  }

  private static boolean isGenerated(AnnotationDeclaration id) {
    return id.constant("generated", Generation.class)
        .filter(written -> written != Generation.DEFAULT && written != Generation.NONE)
        .isPresent();
  }

  private static Optional<AnnotationDeclaration> id(
      ResolvedEntity entity, StoredProperty property) {
    FieldDeclaration field = entity.field(property);
    return field.annotations().find(Id.class);
  }
}
