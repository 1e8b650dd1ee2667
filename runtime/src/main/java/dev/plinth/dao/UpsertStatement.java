package dev.plinth.dao;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One statement of an upsert and what is bound to it: some columns, those of an insert, and some
 * more, in this order. Columns are given by their index.
 *
 * @param insert what binds the columns of an insert; null if there are none
 * @param inserted how many those are
 * @param kept the columns whose null keeps what is there
 */
record UpsertStatement<E>(
    EntityMapping<E> mapping,
    SqlStatement sql,
    List<Integer> before,
    @Nullable Insert<E> insert,
    int inserted,
    List<Integer> after,
    BitSet kept) {

  /** Binds the columns of an insert. */
  interface Insert<E> {
    void bind(Parameters parameters, int at, E entity);
  }

  /** The statement of a database that has one. */
  static <E> UpsertStatement<E> of(UpsertStyle style, UpsertColumns<E> columns, boolean withKey) {
    return switch (style) {
      case ON_CONFLICT ->
          inserting(
              columns,
              withKey,
              " on conflict (" + columns.foundNames() + ") do update set ",
              column -> "excluded." + column.sql());
      case ON_DUPLICATE_KEY ->
          inserting(
              columns,
              withKey,
              " on duplicate key update ",
              column -> "values(" + column.sql() + ")");
      case MERGE -> merging(columns, withKey);
      case TWO_STATEMENTS -> updating(columns);
    };
  }

  private static <E> UpsertStatement<E> inserting(
      UpsertColumns<E> columns, boolean withKey, String conflict, UpsertColumns.Value<E> value) {
    String ending = conflict + columns.assignments(value);
    return of(
        columns,
        insert(columns.mapping(), withKey).map(name(columns), text -> text + ending),
        IntStream.of(),
        withKey,
        columns.kept());
  }

  private static <E> UpsertStatement<E> merging(UpsertColumns<E> columns, boolean withKey) {
    String start =
        "merge into "
            + columns.table()
            + " using (select 1) given on "
            + columns.condition()
            + " when matched then update set "
            + columns.assignments(column -> "?")
            + " when not matched then insert ";
    int inserted = ("insert into " + columns.table() + " ").length();
    return of(
        columns,
        insert(columns.mapping(), withKey)
            .map(name(columns), text -> start + text.substring(inserted)),
        IntStream.concat(columns.found(), columns.bound()),
        withKey,
        IntStream.of());
  }

  /** The first of two statements. */
  private static <E> UpsertStatement<E> updating(UpsertColumns<E> columns) {
    String text =
        "update "
            + columns.table()
            + " set "
            + columns.assignments(column -> "?")
            + " where "
            + columns.condition();
    return new UpsertStatement<>(
        columns.mapping(),
        SqlStatement.of(name(columns), text),
        IntStream.concat(columns.bound(), columns.found()).boxed().toList(),
        null,
        0,
        List.of(),
        bits(columns.kept()));
  }

  private static <E> UpsertStatement<E> of(
      UpsertColumns<E> columns,
      SqlStatement sql,
      IntStream before,
      boolean withKey,
      IntStream after) {
    EntityMapping<E> mapping = columns.mapping();
    return new UpsertStatement<>(
        mapping,
        sql.returning(new String[0]),
        before.boxed().toList(),
        withKey ? mapping::bindInsertWithKey : mapping::bindInsert,
        columns.inserted(withKey),
        after.boxed().toList(),
        bits(columns.kept()));
  }

  private static SqlStatement insert(EntityMapping<?> mapping, boolean withKey) {
    return withKey ? mapping.insertWithKey() : mapping.insert();
  }

  private static String name(UpsertColumns<?> columns) {
    return columns.mapping().entityType().getSimpleName() + ".upsert";
  }

  private static BitSet bits(IntStream indexes) {
    BitSet bits = new BitSet();
    indexes.forEach(bits::set);
    return bits;
  }

  /** The same statement, which gives these columns back. */
  UpsertStatement<E> returning(List<TableColumn<E, ?>> columns) {
    String[] names = columns.stream().map(TableColumn::name).toArray(String[]::new);
    return new UpsertStatement<>(
        mapping, sql.returning(names), before, insert, inserted, after, kept);
  }

  void bind(Parameters parameters, E entity) {
    int at = 1;
    for (int column : before) {
      bind(parameters, at++, column, entity);
    }
    if (insert != null) {
      insert.bind(parameters, at, entity);
      at += inserted;
    }
    for (int column : after) {
      bind(parameters, at++, column, entity);
    }
  }

  private void bind(Parameters parameters, int at, int column, E entity) {
    if (kept.get(column) && mapping.state(entity)[column] == null) {
      parameters.setNull(at, mapping.columns().get(column).nullable());
    } else {
      mapping.bindColumn(parameters, at, column, entity);
    }
  }
}
