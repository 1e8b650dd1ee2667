package dev.plinth.query;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table that a query reads or writes.
 *
 * @param <E> the entity
 * @param <V> the type of the property, boxed; nullable where the column takes NULL
 */
public sealed interface TypedColumn<E, V extends @Nullable Object> extends Expression<V>
    permits ValueColumn, OrderedColumn, TextColumn, NumberColumn, BooleanColumn {}
