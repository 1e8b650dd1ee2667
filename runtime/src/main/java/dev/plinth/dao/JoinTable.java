package dev.plinth.dao;

import java.util.List;

/**
 * The table whose rows pair the entities of a many-to-many relation. All names are as SQL writes
 * them, with their quotes.
 *
 * @param name the table, with its schema if it has one
 * @param ownerColumns hold the key of the entity with the property, in the order of that key
 * @param targetColumns hold the key of the element
 */
public record JoinTable(String name, List<String> ownerColumns, List<String> targetColumns) {

  public JoinTable {
    ownerColumns = List.copyOf(ownerColumns);
    targetColumns = List.copyOf(targetColumns);
  }

  /** The same table, seen from the other side. */
  public JoinTable inverse() {
    return new JoinTable(name, targetColumns, ownerColumns);
  }
}
