package dev.plinth.processor.sql;

import dev.plinth.processor.problem.ProblemCode;
import dev.plinth.processor.sql.BoundParameter.Place;
import dev.plinth.processor.sql.syntax.Expression.In;
import dev.plinth.processor.sql.syntax.Identifier;
import dev.plinth.processor.sql.syntax.Span;
import dev.plinth.schema.TableName;
import dev.plinth.schema.fragment.TableUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What binding one statement brings to light. */
final class Findings {
  private final List<SqlProblem> problems = new ArrayList<>();
  private final Set<SqlProblem> reported = new HashSet<>();
  private final Map<Integer, Value> parameters = new LinkedHashMap<>();
  private final Map<TableName, Columns> tables = new TreeMap<>();
  private final Map<Span, List<String>> stars = new LinkedHashMap<>();
  private final Map<Integer, In> lists = new LinkedHashMap<>();
  private final Set<Integer> arrays = new HashSet<>();
  private final Map<Integer, String> quoted = new LinkedHashMap<>();
  private @Nullable Span write;

  /** What is done with the columns of one table. */
  private static final class Columns {
    private final Set<String> read = new TreeSet<>();
    private final Set<String> written = new TreeSet<>();
    private boolean deletes;
  }

  /** What is said once about a place is not repeated. */
  void problem(ProblemCode code, Span span, Object... arguments) {
    add(new SqlProblem(code, span.start(), span.length(), List.of(arguments)));
  }

  void add(SqlProblem problem) {
    if (reported.add(problem)) {
      problems.add(problem);
    }
  }

  List<SqlProblem> problems() {
    return problems.stream()
        .sorted(
            Comparator.comparingInt(SqlProblem::offset)
                .thenComparing(problem -> problem.code().id()))
        .toList();
  }

  /** The parameter at {@code span} stands for {@code value}; the first that says more wins. */
  void parameter(Span span, Value value) {
    Value known = parameters.get(span.start());
    boolean saysMore =
        known == null
            || (known.place() == null && value.place() != null)
            || (known.type() == null && value.type() != null);
    if (saysMore) {
      parameters.put(span.start(), value);
    }
  }

  Value parameter(int offset) {
    return parameters.getOrDefault(offset, Value.UNKNOWN);
  }

  void read(Value value) {
    Place place = value.place();
    if (place != null) {
      columns(place.table()).read.add(place.column().name());
    }
  }

  void read(TableName table) {
    columns(table);
  }

  void write(TableName table, String column) {
    columns(table).written.add(column);
  }

  void delete(TableName table) {
    columns(table).deletes = true;
  }

  private Columns columns(TableName table) {
    return tables.computeIfAbsent(table, key -> new Columns());
  }

  List<TableUse> tables() {
    List<TableUse> uses = new ArrayList<>();
    tables.forEach(
        (table, columns) ->
            uses.add(
                new TableUse(
                    table,
                    List.copyOf(columns.read),
                    List.copyOf(columns.written),
                    columns.deletes)));
    return uses;
  }

  /**
   * What a bare name of the text has to be written as: it can't stand there bare on all databases.
   *
   * @param sql what it means, in quotes if that needs them
   */
  void name(Identifier name, String sql) {
    if (!name.quoted() && sql.startsWith("\"")) {
      quoted.put(name.span().start(), sql);
    }
  }

  /** The name that a bare one of the text stands for, in the letters that the database knows. */
  String meant(Identifier name) {
    String sql = quoted.get(name.span().start());
    return sql == null ? name.folded() : sql.substring(1, sql.length() - 1);
  }

  /** By the place of the bare name. */
  Map<Integer, String> quoted() {
    return quoted;
  }

  /** The star at {@code span} stands for these columns, as they stand in a statement. */
  void star(Span span, List<String> columns) {
    stars.put(span, columns);
  }

  Map<Span, List<String>> stars() {
    return stars;
  }

  /** The parameter at {@code offset} is all that the list of {@code in} has. */
  void list(int offset, In in) {
    lists.put(offset, in);
  }

  Map<Integer, In> lists() {
    return lists;
  }

  /** The parameter at {@code offset} stands where an array can. */
  void array(int offset) {
    arrays.add(offset);
  }

  boolean isArray(int offset) {
    return arrays.contains(offset);
  }

  void writes(Span span) {
    write = write == null ? span : write;
  }

  /** The first part that changes rows, or null. */
  @Nullable Span write() {
    return write;
  }
}
