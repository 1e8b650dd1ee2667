package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.plinth.processor.problem.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A column of the table.
 *
 * @param name as in the database, unquoted
 * @param property the property it stores
 * @param scalar how its value is bound and read; for a to-one that of the referenced key
 * @param valueType its value in Java, boxed; for a to-one that of the referenced key
 * @param nullable whether the column accepts NULL; a key never does, even if its value may be
 *     absent in Java
 * @param absent whether the property may be null itself, not only what it is embedded in
 * @param identity whether the database makes the value
 * @param length greatest number of characters
 * @param precision number of decimal digits; of a time those after the second
 * @param scale how many of them stand after the point
 * @param values names of an enum's constants, in order
 * @param element what an array holds, or what is stored of a value that Jdbi binds and reads;
 *     length, precision and scale are those of it
 * @param converter makes the column's value of the property's; empty where they are the same
 */
public record ColumnModel(
    String name,
    String property,
    Scalar scalar,
    TypeName valueType,
    boolean nullable,
    boolean absent,
    boolean identity,
    OptionalInt length,
    OptionalInt precision,
    OptionalInt scale,
    List<String> values,
    Optional<Scalar> element,
    Optional<ConverterModel> converter,
    ColumnFacets facets,
    SourceRef source) {

  public ColumnModel {
    values = List.copyOf(values);
  }

  /** The column of a foreign key that refers to this one. */
  public ColumnModel referencedBy(
      String foreignKey, String owner, boolean isNullable, SourceRef place) {
    return referencedBy(foreignKey, Optional.empty(), Optional.empty(), owner, isNullable, place);
  }

  /**
   * Likewise, of one that may have had another name.
   *
   * @param remark the comment on the foreign key
   * @param before the name that the foreign key had before
   */
  ColumnModel referencedBy(
      String foreignKey,
      Optional<String> remark,
      Optional<String> before,
      String owner,
      boolean isNullable,
      SourceRef place) {
    return new ColumnModel(
        foreignKey,
        owner,
        scalar,
        valueType,
        isNullable,
        isNullable,
        false,
        length,
        precision,
        scale,
        values,
        element,
        converter,
        facets.ofReference(remark, before),
        place);
  }

  /** A column that holds one of some texts, whose values no type of Java has. */
  static ColumnModel text(String name, String property, List<String> values, SourceRef source) {
    return new ColumnModel(
        name,
        property,
        Scalar.STRING,
        ClassName.get(String.class),
        false,
        false,
        false,
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        values,
        Optional.empty(),
        Optional.empty(),
        ColumnFacets.NONE,
        source);
  }

  /** The same where some rows have no value. */
  ColumnModel asNullable() {
    return new ColumnModel(
        name, property, scalar, valueType, true, absent, identity, length, precision, scale, values,
        element, converter, facets, source);
  }

  /** How each of its values is stored, be they one or several. */
  public Scalar held() {
    return element.orElse(scalar);
  }

  /** The enum type of the database that it is of: the name of the Java type, as all names. */
  public Optional<String> enumType() {
    return scalar == Scalar.NATIVE_ENUM && valueType instanceof ClassName type
        ? Optional.of(SnakeCase.of(type.simpleName()))
        : Optional.empty();
  }

  /** Whether the database makes the value, so that nobody writes it. */
  public boolean isComputed() {
    return facets.generated().isPresent();
  }

  /** Whether an insert that gives no value gets the database's. */
  public boolean isDefaulted() {
    return facets.defaultValue().isPresent() && !nullable;
  }

  public boolean is(Stamp stamp) {
    return facets.stamp() == stamp;
  }

  /** Name of the logical column type, as in the snapshot: {@code bigint}, {@code varchar}. */
  public String type() {
    if (!values.isEmpty()) {
      return Scalar.ENUM.columnType(false);
    }
    Scalar stored = scalar == Scalar.JDBI ? held() : scalar;
    return stored.columnType(length.isPresent());
  }
}
