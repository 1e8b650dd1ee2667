package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.StatementSource;
import org.jspecify.annotations.Nullable;

/** Begins queries, and runs them. */
public interface QuerySource extends StatementSource {

  /**
   * A query for the entities of a table: {@code from(USER).where(USER.name.eq("sandy")).list()}.
   */
  default <E> Select<E> from(EntityMapping<E> table) {
    return Queries.from(table).on(this);
  }

  /** A query for one value of each row. */
  default <A extends @Nullable Object> Projection<A> select(Selectable<A> value) {
    return Projection.of(this, value);
  }

  /** A query for two values of each row. */
  default <A extends @Nullable Object, B extends @Nullable Object> Projection2<A, B> select(
      Selectable<A> first, Selectable<B> second) {
    return new Projection2<>(this, first, second);
  }

  /** A query for three values of each row. */
  default <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
      Projection3<A, B, C> select(Selectable<A> first, Selectable<B> second, Selectable<C> third) {
    return new Projection3<>(this, first, second, third);
  }

  /** A query for four values of each row. */
  default <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object>
      Projection4<A, B, C, D> select(
          Selectable<A> first, Selectable<B> second, Selectable<C> third, Selectable<D> fourth) {
    return new Projection4<>(this, first, second, third, fourth);
  }

  /** A query for five values of each row. */
  default <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object>
      Projection5<A, B, C, D, E> select(
          Selectable<A> first,
          Selectable<B> second,
          Selectable<C> third,
          Selectable<D> fourth,
          Selectable<E> fifth) {
    return new Projection5<>(this, first, second, third, fourth, fifth);
  }

  /** A query for six values of each row. */
  default <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object>
      Projection6<A, B, C, D, E, F> select(
          Selectable<A> first,
          Selectable<B> second,
          Selectable<C> third,
          Selectable<D> fourth,
          Selectable<E> fifth,
          Selectable<F> sixth) {
    return new Projection6<>(this, first, second, third, fourth, fifth, sixth);
  }

  /** A query for seven values of each row. */
  default <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          G extends @Nullable Object>
      Projection7<A, B, C, D, E, F, G> select(
          Selectable<A> first,
          Selectable<B> second,
          Selectable<C> third,
          Selectable<D> fourth,
          Selectable<E> fifth,
          Selectable<F> sixth,
          Selectable<G> seventh) {
    return new Projection7<>(this, first, second, third, fourth, fifth, sixth, seventh);
  }

  /** A query for eight values of each row. */
  default <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object,
          E extends @Nullable Object,
          F extends @Nullable Object,
          G extends @Nullable Object,
          H extends @Nullable Object>
      Projection8<A, B, C, D, E, F, G, H> select(
          Selectable<A> first,
          Selectable<B> second,
          Selectable<C> third,
          Selectable<D> fourth,
          Selectable<E> fifth,
          Selectable<F> sixth,
          Selectable<G> seventh,
          Selectable<H> eighth) {
    return new Projection8<>(this, first, second, third, fourth, fifth, sixth, seventh, eighth);
  }

  /** Sets columns of many rows: {@code update(USER).set(USER.active, false).where(…).execute()}. */
  default <E> Update<E> update(EntityMapping<E> table) {
    return Update.of(this, table);
  }

  /** Deletes many rows: {@code deleteFrom(USER).where(…).execute()}. */
  default <E> Delete<E> deleteFrom(EntityMapping<E> table) {
    return Delete.of(this, table);
  }

  /** Inserts a row of given values, or the rows of a query. */
  default <E> Insert<E> insertInto(EntityMapping<E> table) {
    return Insert.of(this, table);
  }
}
