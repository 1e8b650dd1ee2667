package dev.plinth.processor.model;

/**
 * A column of an entity's table, and the way to the property that it stores.
 *
 * @param part which of the property's columns it is, from 0
 */
public record StoredColumn(PropertyPath path, int part, ColumnModel column) {

  /** The property that it stores, alone or together with others. */
  public StoredProperty property() {
    return path.property();
  }

  /** Whether it stands in what is embedded in the entity. */
  public boolean isEmbedded() {
    return path.isEmbedded();
  }

  /** Whether it is part of a foreign key. */
  public boolean isReference() {
    return property() instanceof ToOneProperty;
  }

  /** What it stores, as messages about renames name it: {@code user}, {@code line.number}. */
  public String origin() {
    return property() instanceof ToOneProperty toOne && toOne.columns().size() > 1
        ? path.name() + "." + toOne.referenced().columns().get(part).origin()
        : path.name();
  }

  /** As if it were a property: {@code name}, and {@code userId} for the key of a to-one. */
  public String name() {
    return property() instanceof ToOneProperty toOne
        ? CamelCase.join(path.camelCase(), toOne.referenced().columns().get(part).name())
        : path.camelCase();
  }
}
