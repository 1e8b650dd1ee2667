package dev.plinth.processor.model;

import dev.plinth.annotation.Transient;
import dev.plinth.processor.declaration.EntityDeclaration;
import dev.plinth.processor.declaration.FieldDeclaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Tells which fields are properties. */
public final class StoredFields {

  /** In declared order. A record can't be made without one of its components. */
  public static Stream<FieldDeclaration> of(EntityDeclaration entity) {
    return entity.fields().stream()
        .filter(field -> !field.is(Modifier.STATIC))
        .filter(field -> entity.isRecord() || !isTransient(field));
  }

  /** Those of the type and of its variants, each once. */
  public static Stream<FieldDeclaration> ofTable(EntityDeclaration entity) {
    Map<List<Object>, FieldDeclaration> fields = new LinkedHashMap<>();
    Stream.concat(Stream.of(entity), entity.variants().stream())
        .flatMap(StoredFields::of)
        .forEach(field -> fields.putIfAbsent(List.of(field.declaredIn(), field.name()), field));
    return fields.values().stream();
  }

  public static boolean isTransient(FieldDeclaration field) {
    return field.is(Modifier.TRANSIENT) || field.annotations().has(Transient.class);
  }

  private StoredFields() {}
}
