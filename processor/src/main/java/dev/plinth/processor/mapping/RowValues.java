package dev.plinth.processor.mapping;

import com.palantir.javapoet.CodeBlock;
import dev.plinth.processor.model.ColumnProperty;
import dev.plinth.processor.model.EmbeddedProperty;
import dev.plinth.processor.model.PropertyPath;
import dev.plinth.processor.model.StoredColumn;
import dev.plinth.processor.model.StoredProperty;
import dev.plinth.processor.model.ToManyProperty;
import dev.plinth.processor.model.ToOneProperty;

/**
 * The expressions that read properties from a row of all columns.
 *
 * @param row the variable that holds it
 */
record RowValues(Mapping mapping, String row) {
  CodeBlock column(ColumnProperty property) {
    StoredColumn column = mapping.entity().columns().get(mapping.index(property));
    return ColumnCode.read(column, mapping, row, position(property));
  }

  CodeBlock embedded(EmbeddedProperty property) {
    String reader = mapping.names().reader(PropertyPath.of(property));
    return CodeBlock.of("$N($N, $L)", reader, row, position(property));
  }

  CodeBlock ref(ToOneProperty property) {
    return narrowed(
        PropertyPath.of(property),
        CodeBlock.of("$N.ref($N, $L)", row, relation(property), key(property)),
        mapping);
  }

  /** The key of what a reference refers to, null for none. */
  CodeBlock key(ToOneProperty property) {
    return key(PropertyPath.of(property));
  }

  /** The key of what a reference refers to, embedded or not; null for none. */
  CodeBlock key(PropertyPath path) {
    return key(path, mapping.index(path) + 1);
  }

  /** The key that stands from a position on. */
  CodeBlock key(PropertyPath path, Object at) {
    boolean isPresent = mapping.isVariant() && !path.columns().get(0).column().nullable();
    return CodeBlock.of(
        "$N.$L($L, $N)", row, isPresent ? "presentKey" : "key", at, mapping.names().relation(path));
  }

  /** The collection that an owner is made of, from the variable that holds a row or a loading. */
  static CodeBlock elementsFor(ToManyProperty property, String source, Mapping mapping) {
    return narrowed(
        property,
        CodeBlock.of(
            "$N.$L($T.class, $N)",
            source,
            property.set() ? "setFor" : "listFor",
            mapping.root(),
            mapping.names().relation(property)));
  }

  /** The collection of an owner, from the variable that holds a row or a loading. */
  static CodeBlock elements(ToManyProperty property, String source, String owner, Mapping mapping) {
    return narrowed(
        property,
        CodeBlock.of(
            "$N.$L($N, $N)",
            source,
            property.set() ? "set" : "list",
            mapping.names().relation(property),
            owner));
  }

  /** Related entities as the property takes them, perhaps of one variant only. */
  static CodeBlock narrowed(ToManyProperty property, CodeBlock value) {
    if (!property.isOfVariant()) {
      return value;
    }
    return property.isOne()
        ? CodeBlock.of("($T) $L", property.relatedType(), value)
        : CodeBlock.of(
            "$T.$L($L, $T.class)",
            RuntimeTypes.VARIANTS,
            property.set() ? "set" : "list",
            value,
            property.relatedType());
  }

  /** A related entity, or a reference, as the property takes it: perhaps of one variant only. */
  static CodeBlock narrowed(PropertyPath path, CodeBlock value, Mapping mapping) {
    if (!(path.property() instanceof ToOneProperty toOne && toOne.isOfVariant())) {
      return value;
    }
    return toOne.ref()
        ? CodeBlock.of("$T.only($L, $T.class)", RuntimeTypes.VARIANTS, value, toOne.relatedType())
        : CodeBlock.of(
            "$T.only($L, $T.class, $N)",
            RuntimeTypes.VARIANTS,
            value,
            toOne.relatedType(),
            mapping.names().column(path.columns().get(0)));
  }

  private String relation(ToOneProperty property) {
    return mapping.names().relation(property);
  }

  private int position(StoredProperty property) {
    return mapping.index(property) + 1;
  }
}
