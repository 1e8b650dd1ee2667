package dev.plinth.session.mapping;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.InverseOne;
import dev.plinth.dao.Ref;
import dev.plinth.dao.TableColumn;
import dev.plinth.dao.ToMany;
import dev.plinth.dao.ToOne;
import dev.plinth.type.ColumnTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lists the properties of a {@link LambdaMapping}; the key comes first. */
public final class LambdaMappingBuilder<E> {

  final Class<E> type;
  final String table;
  final Supplier<E> constructor;
  final List<Property<E, ?>> properties = new ArrayList<>();
  final List<ToMany<E, ?>> toManys = new ArrayList<>();
  final List<InverseOne<E, ?>> inverseOnes = new ArrayList<>();
  final List<List<TableColumn<E, ?>>> uniqueKeys = new ArrayList<>();
  boolean generatedKey;

  LambdaMappingBuilder(Class<E> type, String table, Supplier<E> constructor) {
    this.type = type;
    this.table = table;
    this.constructor = constructor;
  }

  /** A key that the database generates. */
  public LambdaMappingBuilder<E> generatedId(
      Function<E, @Nullable Long> getter, BiConsumer<E, @Nullable Long> setter) {
    generatedKey = true;
    return number("id", getter, setter);
  }

  /** A not-null number. */
  public LambdaMappingBuilder<E> number(
      String name, Function<E, @Nullable Long> getter, BiConsumer<E, @Nullable Long> setter) {
    return with(
        new LongProperty<>(TableColumn.of(table, name, name, ColumnTypes.BIGINT), getter, setter));
  }

  /** A not-null text. */
  public LambdaMappingBuilder<E> text(
      String name, Function<E, @Nullable String> getter, BiConsumer<E, @Nullable String> setter) {
    return with(
        new TextProperty<>(TableColumn.of(table, name, name, ColumnTypes.TEXT), getter, setter));
  }

  /** A text that may be null. */
  public LambdaMappingBuilder<E> nullableText(
      String name, Function<E, @Nullable String> getter, BiConsumer<E, @Nullable String> setter) {
    TableColumn<E, String> column = TableColumn.of(table, name, name, ColumnTypes.TEXT);
    return with(new TextProperty<>(column.nullable(), getter, setter));
  }

  /** A reference in the column {@code name_id}. */
  public <T> LambdaMappingBuilder<E> toOne(
      String name,
      boolean nullable,
      Supplier<? extends EntityMapping<T>> target,
      Function<E, @Nullable T> getter,
      BiConsumer<E, @Nullable T> setter) {
    return toOne(name, nullable, target, getter, setter, toOne -> toOne);
  }

  /** A reference in the column {@code name_id}, with cascades. */
  public <T> LambdaMappingBuilder<E> toOne(
      String name,
      boolean nullable,
      Supplier<? extends EntityMapping<T>> target,
      Function<E, @Nullable T> getter,
      BiConsumer<E, @Nullable T> setter,
      Function<ToOne<E, T>, ToOne<E, T>> options) {
    TableColumn<E, T> required = TableColumn.of(table, name + "_id", name, ColumnTypes.BIGINT);
    TableColumn<E, T> column = nullable ? required.nullable() : required;
    ToOne<E, T> toOne = options.apply(ToOne.of(name, column, target, getter, setter));
    return with(new ReferenceProperty<>(column, toOne, getter, setter));
  }

  /** A reference in the column {@code name_id} that is loaded on demand. */
  public <T> LambdaMappingBuilder<E> ref(
      String name,
      Supplier<? extends EntityMapping<T>> target,
      Function<E, @Nullable Ref<T>> getter,
      BiConsumer<E, @Nullable Ref<T>> setter) {
    TableColumn<E, Ref<T>> required = TableColumn.of(table, name + "_id", name, ColumnTypes.BIGINT);
    TableColumn<E, Ref<T>> column = required.nullable();
    return with(
        new RefProperty<>(column, ToOne.ref(name, column, target, getter, setter), getter, setter));
  }

  /** The other side of a one-to-one. */
  public LambdaMappingBuilder<E> inverseOne(InverseOne<E, ?> inverse) {
    inverseOnes.add(inverse);
    return this;
  }

  /** A collection. */
  public LambdaMappingBuilder<E> toMany(ToMany<E, ?> toMany) {
    toManys.add(toMany);
    return this;
  }

  /** A unique key of columns that were listed before. */
  public LambdaMappingBuilder<E> unique(String... columns) {
    List<TableColumn<E, ?>> unique = new ArrayList<>();
    for (String name : Arrays.asList(columns)) {
      for (Property<E, ?> property : properties) {
        if (property.column.name().equals(name)) {
          unique.add(property.column);
        }
      }
    }
    uniqueKeys.add(unique);
    return this;
  }

  private LambdaMappingBuilder<E> with(Property<E, ?> property) {
    properties.add(property);
    return this;
  }

  /** The mapping. */
  public LambdaMapping<E> build() {
    return new LambdaMapping<>(this);
  }

  /** The reference of a mapping, as {@code ToMany.of} wants it. */
  @SuppressWarnings("unchecked") // the caller knows the types
  public static <E, T> ToOne<E, T> reference(EntityMapping<E> mapping, String property) {
    for (ToOne<E, ?> toOne : mapping.toOnes()) {
      if (toOne.property().equals(property)) {
        return (ToOne<E, T>) toOne;
      }
    }
    throw new IllegalArgumentException(property);
  }
}
