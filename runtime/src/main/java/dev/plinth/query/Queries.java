package dev.plinth.query;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.StatementSource;
import org.jspecify.annotations.Nullable;

/**
 * Where queries begin that are kept and run later, on whatever {@link Select#on} names. A database
 * or a session begins those that run at once.
 */
public final class Queries {

  private Queries() {}

  /** A query for the entities of a table. */
  public static <E> Select<E> from(EntityMapping<E> table) {
    return Select.of(new EntitySelection<>(table), From.of(new TableSource(TableRef.of(table))));
  }

  /** Begins queries that run there: on a Jdbi or a handle, as {@link StatementSource#of} has it. */
  public static QuerySource on(StatementSource source) {
    return new DelegatingSource(source);
  }

  /** A query for one value of each row. */
  public static <A extends @Nullable Object> Projection<A> select(Selectable<A> value) {
    return Projection.of(null, value);
  }

  /** A query for two values of each row. */
  public static <A extends @Nullable Object, B extends @Nullable Object> Projection2<A, B> select(
      Selectable<A> first, Selectable<B> second) {
    return new Projection2<>(null, first, second);
  }

  /** A query for three values of each row. */
  public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
      Projection3<A, B, C> select(Selectable<A> first, Selectable<B> second, Selectable<C> third) {
    return new Projection3<>(null, first, second, third);
  }

  /** A query for four values of each row. */
  public static <
          A extends @Nullable Object,
          B extends @Nullable Object,
          C extends @Nullable Object,
          D extends @Nullable Object>
      Projection4<A, B, C, D> select(
          Selectable<A> first, Selectable<B> second, Selectable<C> third, Selectable<D> fourth) {
    return new Projection4<>(null, first, second, third, fourth);
  }

  /** A query for five values of each row. */
  public static <
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
    return new Projection5<>(null, first, second, third, fourth, fifth);
  }

  /** A query for six values of each row. */
  public static <
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
    return new Projection6<>(null, first, second, third, fourth, fifth, sixth);
  }

  /** A query for seven values of each row. */
  public static <
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
    return new Projection7<>(null, first, second, third, fourth, fifth, sixth, seventh);
  }

  /** A query for eight values of each row. */
  public static <
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
    return new Projection8<>(null, first, second, third, fourth, fifth, sixth, seventh, eighth);
  }

  /** An update to be kept; {@link Update#on} names where it runs. */
  public static <E> Update<E> update(EntityMapping<E> table) {
    return Update.of(null, table);
  }

  /** A delete to be kept; {@link Delete#on} names where it runs. */
  public static <E> Delete<E> deleteFrom(EntityMapping<E> table) {
    return Delete.of(null, table);
  }

  /** An insert to be kept; {@link Insert#on} names where it runs. */
  public static <E> Insert<E> insertInto(EntityMapping<E> table) {
    return Insert.of(null, table);
  }
}
