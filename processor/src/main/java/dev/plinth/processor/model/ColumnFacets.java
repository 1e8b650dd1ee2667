package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.schema.Generated;
import dev.plinth.schema.TableName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may be said about a column besides its type.
 *
 * @param defaultValue SQL that the database takes where no value is given
 * @param generated how the database computes the value
 * @param sequence what a new row's key is taken from
 * @param stamp what Plinth writes to it
 * @param collation how text is compared, by its name in the database
 * @param sqlType the type in the database's own words
 * @param renamedFrom the name that the column had before
 * @param renamedValues the constants of an enum that had another name before, with that name
 * @param qualifiers what Jdbi tells arguments and mappers of one type apart by
 */
public record ColumnFacets(
    Optional<String> defaultValue,
    Optional<Generated> generated,
    Optional<TableName> sequence,
    Stamp stamp,
    Optional<String> collation,
    Optional<String> sqlType,
    Optional<String> comment,
    Optional<String> renamedFrom,
    Map<String, String> renamedValues,
    List<ClassName> qualifiers) {

  /** Nothing is said. */
  static final ColumnFacets NONE =
      new ColumnFacets(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Stamp.NONE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          List.of());

  public ColumnFacets {
    renamedValues = Map.copyOf(renamedValues);
    qualifiers = List.copyOf(qualifiers);
  }

  /**
   * What a foreign key to the column must have in common with it.
   *
   * @param remark the comment on the foreign key
   * @param before the name that the foreign key had before
   */
  ColumnFacets ofReference(Optional<String> remark, Optional<String> before) {
    return new ColumnFacets(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Stamp.NONE,
        collation,
        sqlType,
        remark,
        before,
        Map.of(),
        List.of());
  }
}
