package dev.plinth.dao;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table whose rows pair the entities of a many-to-many relation. All names are as SQL writes
 * them, with their quotes.
 *
 * @param schema the schema that holds it, or null for the default one
 * @param name the table
 * @param ownerColumns hold the key of the entity with the property, in the order of that key
 * @param targetColumns hold the key of the element
 */
public record JoinTable(
    @Nullable String schema, String name, List<String> ownerColumns, List<String> targetColumns) {

  public JoinTable {
    ownerColumns = List.copyOf(ownerColumns);
    targetColumns = List.copyOf(targetColumns);
  }

  /** A table of the default schema. */
  public JoinTable(String name, List<String> ownerColumns, List<String> targetColumns) {
    this(null, name, ownerColumns, targetColumns);
  }

  /** The table as SQL names it: {@code app.user_tag}. */
  public String sql() {
    return schema == null ? name : schema + "." + name;
  }

  /** The same table, seen from the other side. */
  public JoinTable inverse() {
    return new JoinTable(schema, name, targetColumns, ownerColumns);
  }
}
