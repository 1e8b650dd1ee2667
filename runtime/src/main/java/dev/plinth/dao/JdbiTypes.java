package dev.plinth.dao;

import dev.plinth.error.PlinthException;
import dev.plinth.error.UnregisteredTypeException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.argument.QualifiedArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMappers;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.Nullable;

/**
 * The argument factories and column mappers that are registered in one Jdbi, each looked up when
 * the first value of its column comes, and kept. Thread-safe.
 */
final class JdbiTypes {

  private final Supplier<ConfigRegistry> settings;
  private final UnaryOperator<String> entities;
  private final Kept<Function<Object, Argument>> arguments = new Kept<>();
  private final Kept<ColumnMapper<?>> mappers = new Kept<>();

  /**
   * @param settings those of the Jdbi, asked when they are needed
   * @param entities names the entity of a table
   */
  JdbiTypes(Supplier<ConfigRegistry> settings, UnaryOperator<String> entities) {
    this.settings = settings;
    this.entities = entities;
  }

  /**
   * What binds a value.
   *
   * @throws UnregisteredTypeException if no factory is registered for it
   */
  Argument argument(TableColumn<?, ?> column, Object value) {
    int place = column.jdbi().place();
    Function<Object, Argument> known = arguments.at(place);
    Function<Object, Argument> factory = known == null ? factory(column) : known;
    Argument made = factory.apply(value);
    if (known == null) {
      arguments.keep(place, factory);
    }
    return new JdbiArgument(column, value, made);
  }

  private ColumnMapper<?> mapper(TableColumn<?, ?> column) {
    int place = column.jdbi().place();
    ColumnMapper<?> known = mappers.at(place);
    return known == null ? mappers.keep(place, foundMapper(column)) : known;
  }

  /** What the mapper of a column makes of a value that is not NULL. */
  Object read(ResultSet rows, int at, TableColumn<?, ?> column, Rows owner) {
    Object read;
    try {
      read = mapper(column).map(rows, at, owner.context());
    } catch (SQLException e) {
      throw owner.failure(e);
    } catch (PlinthException e) {
      throw e;
    } catch (RuntimeException e) {
      throw Unreadable.byJdbi(column, e);
    }
    if (read == null) {
      throw Unreadable.of(column, "becomes null in its column mapper of Jdbi");
    }
    return read;
  }

  /** The last that was registered comes first, as in Jdbi. */
  private Function<Object, Argument> factory(TableColumn<?, ?> column) {
    QualifiedType<?> type = column.jdbi().type();
    List<QualifiedArgumentFactory> deciding = new ArrayList<>();
    for (QualifiedArgumentFactory each : settings.get().get(Arguments.class).getFactories()) {
      if (!(each instanceof QualifiedArgumentFactory.Preparable preparable)) {
        deciding.add(each);
        continue;
      }
      Optional<Function<Object, Argument>> prepared = preparable.prepare(type, settings.get());
      if (prepared.isPresent()) {
        return deciding.isEmpty()
            ? prepared.get()
            : value -> decided(deciding, type, value).orElseGet(() -> prepared.get().apply(value));
      }
    }
    return value ->
        decided(deciding, type, value)
            .orElseThrow(() -> unregistered(column, "argument factory", "registerArgument"));
  }

  /** What those make of a value that have to see it to know whether it is theirs. */
  private Optional<Argument> decided(
      List<QualifiedArgumentFactory> deciding, QualifiedType<?> type, Object value) {
    for (QualifiedArgumentFactory each : deciding) {
      Optional<Argument> made = each.build(type, value, settings.get());
      if (made.isPresent()) {
        return made;
      }
    }
    return Optional.empty();
  }

  private ColumnMapper<?> foundMapper(TableColumn<?, ?> column) {
    Optional<? extends ColumnMapper<?>> found =
        settings.get().get(ColumnMappers.class).findFor(column.jdbi().type());
    return found.orElseThrow(() -> unregistered(column, "column mapper", "registerColumnMapper"));
  }

  private UnregisteredTypeException unregistered(
      TableColumn<?, ?> column, String missing, String method) {
    return new UnregisteredTypeException(
        entities.apply(column.table()),
        column.property(),
        column.jdbi().type().toString(),
        missing,
        method);
  }

  /** What was found, by the places of columns. */
  private static final class Kept<T> {

    private volatile @Nullable Object[] found = {};

    @SuppressWarnings("unchecked") // put in by keep
    @Nullable T at(int place) {
      @Nullable Object[] known = found;
      return place < known.length ? (T) known[place] : null;
    }

    synchronized T keep(int place, T value) {
      @Nullable Object[] more = Arrays.copyOf(found, Math.max(found.length, place + 1));
      more[place] = value;
      found = more;
      return value;
    }
  }
}
