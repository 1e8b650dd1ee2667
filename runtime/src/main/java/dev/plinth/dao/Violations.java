package dev.plinth.dao;

import dev.plinth.error.CheckViolationException;
import dev.plinth.error.ConstraintViolationException;
import dev.plinth.error.ForeignKeyViolationException;
import dev.plinth.error.NotNullViolationException;
import dev.plinth.error.StatementException;
import dev.plinth.error.UniqueViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names entity and properties of a row that a constraint refuses, as the mappings know them. */
final class Violations {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "^\\s*(?:insert\\s+into|update|merge\\s+into)\\s+[\"`]?([^\"`\\s(]+)",
          Pattern.CASE_INSENSITIVE);

  /** The name of every primary key on MariaDB and MySQL. */
  private static final String PRIMARY = "primary";

  private final Supplier<? extends List<? extends EntityMapping<?>>> mappings;

  /** Asks for the mappings when a row was refused, not before. */
  Violations(Supplier<? extends List<? extends EntityMapping<?>>> mappings) {
    this.mappings = mappings;
  }

  /** The exception, which knows what the mappings tell about it. */
  StatementException named(StatementException failure) {
    if (failure instanceof ConstraintViolationException violation) {
      find(violation).ifPresent(found -> found.tell(violation));
    }
    return failure;
  }

  /** The entity of a table; the table itself where none is known. */
  String entity(String table) {
    return mapped(table)
        .map(mapping -> mapping.entityType().getSimpleName())
        .findFirst()
        .orElse(table);
  }

  private Optional<Found<?>> find(ConstraintViolationException violation) {
    if (violation instanceof UniqueViolationException unique) {
      return find(table(unique), Constraint.Kind.UNIQUE, unique.constraint(), unique.columns());
    }
    if (violation instanceof NotNullViolationException missing) {
      return mapped(missing.table())
          .flatMap(mapping -> Found.column(mapping, missing.column()).stream())
          .findFirst();
    }
    if (violation instanceof CheckViolationException check) {
      return find("", Constraint.Kind.CHECK, check.constraint(), List.of());
    }
    if (violation instanceof ForeignKeyViolationException reference) {
      return reference.constraint().isEmpty()
          ? onlyReference(reference.sql())
          : find("", Constraint.Kind.FOREIGN_KEY, reference.constraint(), List.of());
    }
    return Optional.empty();
  }

  /** Where every primary key has the same name, the statement tells the table. */
  private static String table(UniqueViolationException unique) {
    return unique.constraint().equalsIgnoreCase(PRIMARY)
        ? writtenTable(unique.sql()).orElse("")
        : unique.table();
  }

  private static Optional<String> writtenTable(String sql) {
    Matcher written = WRITTEN.matcher(sql);
    return written.find() ? Optional.of(written.group(1)) : Optional.empty();
  }

  /** By its name, or by its columns; names are the database's, which may fold their case. */
  private Optional<Found<?>> find(
      String table, Constraint.Kind kind, String constraint, List<String> columns) {
    return mapped(table)
        .flatMap(
            mapping ->
                Found.constraints(mapping)
                    .filter(found -> found.constraint().kind() == kind)
                    .filter(found -> found.is(constraint, columns)))
        .findFirst();
  }

  /** A database that does not say which reference it was means the only one, if it is. */
  private Optional<Found<?>> onlyReference(String sql) {
    List<Found<?>> references =
        writtenTable(sql).stream()
            .flatMap(this::mapped)
            .flatMap(Found::constraints)
            .filter(found -> found.constraint().kind() == Constraint.Kind.FOREIGN_KEY)
            .toList();
    return references.size() == 1 ? Optional.of(references.get(0)) : Optional.empty();
  }

  private Stream<? extends EntityMapping<?>> mapped(String table) {
    String name = table.substring(table.lastIndexOf('.') + 1);
    return mappings.get().stream()
        .filter(mapping -> name.isEmpty() || mapping.tableName().equalsIgnoreCase(name));
  }

  /** A constraint of an entity. */
  private record Found<E>(EntityMapping<E> mapping, Constraint<E> constraint) {

    static Stream<Found<?>> constraints(EntityMapping<?> mapping) {
      return of(mapping);
    }

    private static <E> Stream<Found<?>> of(EntityMapping<E> mapping) {
      return mapping.constraints().stream().map(constraint -> new Found<>(mapping, constraint));
    }

    static Optional<Found<?>> column(EntityMapping<?> mapping, String name) {
      return columnOf(mapping, name);
    }

    private static <E> Optional<Found<?>> columnOf(EntityMapping<E> mapping, String name) {
      return mapping.columns().stream()
          .filter(column -> column.name().equalsIgnoreCase(name))
          .<Found<?>>map(
              column ->
                  new Found<>(
                      mapping, new Constraint<>("", Constraint.Kind.CHECK, List.of(column))))
          .findFirst();
    }

    boolean is(String name, List<String> columns) {
      if (!name.isEmpty()) {
        String found = name.toLowerCase(Locale.ROOT);
        String own = constraint.name().toLowerCase(Locale.ROOT);
        return found.equals(own) || (own.startsWith("pk_") && found.equals(PRIMARY));
      }
      return !columns.isEmpty()
          && columns.equals(constraint.columns().stream().<String>map(TableColumn::name).toList());
    }

    void tell(ConstraintViolationException violation) {
      violation.concerns(
          mapping.entityType().getSimpleName(),
          constraint.columns().stream().<String>map(TableColumn::property).distinct().toList(),
          constraint.name());
    }
  }
}
