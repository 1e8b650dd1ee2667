package dev.plinth.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What may be said about a table besides its columns, keys and indexes.
 *
 * @param options what stands behind its definition in the database's own words
 * @param renamedFrom the name that it had before
 * @param checks those of the properties, then those of the type
 */
public record TableFacets(
    Optional<String> options,
    Optional<String> comment,
    Optional<String> renamedFrom,
    List<CheckModel> checks) {

  public TableFacets {
    checks = List.copyOf(checks);
  }
}
