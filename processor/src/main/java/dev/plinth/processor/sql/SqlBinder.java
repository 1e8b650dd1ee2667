package dev.plinth.processor.sql;

import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.syntax.Flavour;
import dev.plinth.processor.sql.syntax.Lexer;
import dev.plinth.processor.sql.syntax.Span;
import dev.plinth.processor.sql.syntax.SqlParser;
import dev.plinth.processor.sql.syntax.Statement;
import dev.plinth.processor.sql.syntax.TokenList;
import dev.plinth.schema.ColumnSchema;
import dev.plinth.schema.ForeignKey;
import dev.plinth.schema.Origin;
import dev.plinth.schema.Schema;
import dev.plinth.schema.TableName;
import dev.plinth.schema.TableSchema;
import dev.plinth.schema.ViewSchema;
import dev.plinth.schema.fragment.StatementKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Binds the hand-written statements of a compilation to its schema.
 *
 * <p>Holds a connection to an SQLite in memory from the first statement for that database on, until
 * it is closed.
 */
public final class SqlBinder implements AutoCloseable {
  private final Catalogue catalogue;
  private final SqliteCheck sqlite;

  /**
   * @param schema of the module
   * @param others what statements may name besides
   */
  public SqlBinder(Schema schema, OtherTables others) {
    this.catalogue = new Catalogue(schema, others);
    this.sqlite = new SqliteCheck(catalogue);
  }

  /** The columns of a table or view, in order; none where it is unknown. */
  public List<ColumnSchema> columns(TableName table) {
    return catalogue.columns(table);
  }

  /** Where the tables and views come from that are known so far. */
  public List<Origin> entities() {
    return catalogue.known().stream()
        .flatMap(
            schema ->
                Stream.concat(
                    schema.tables().stream().map(TableSchema::origin),
                    schema.views().stream().map(ViewSchema::origin)))
        .flatMap(Stream::ofNullable)
        .toList();
  }

  /** The foreign keys of a table; none where it is unknown. */
  public List<ForeignKey> foreignKeys(TableName table) {
    return catalogue.foreignKeys(table);
  }

  /** Reads, checks and rewrites a statement; whatever is wrong about it is in the result. */
  public BoundSql bind(SqlMethod method) {
    Findings findings = new Findings();
    TokenList source = Lexer.tokens(method.text(), Flavour.of(method.dialects()));
    if (source.isEmpty() && source.faults().isEmpty()) {
      findings.problem(SqlCode.SQL_TEXT_EMPTY, new Span(0, 0));
      return unread(findings);
    }
    Optional<Statement> statement = parse(source, findings);
    if (statement.isEmpty()) {
      return unread(findings);
    }
    BoundSql bound = bind(method, source, statement.get(), findings);
    return bound.problems().isEmpty() ? sqlite.check(bound, source) : bound;
  }

  @Override
  public void close() {
    sqlite.close();
  }

  private static Optional<Statement> parse(TokenList source, Findings findings) {
    SqlParser.Parsed parsed = SqlParser.parse(source);
    parsed.faults().forEach(fault -> SyntaxProblems.report(fault, findings));
    return parsed.faults().isEmpty() ? Optional.ofNullable(parsed.statement()) : Optional.empty();
  }

  private static BoundSql unread(Findings findings) {
    return new BoundSql(
        StatementKind.OTHER,
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        findings.problems());
  }

  private BoundSql bind(
      SqlMethod method, TokenList source, Statement statement, Findings findings) {
    Relation rows =
        new Binding(catalogue, method, findings).statements.rows(statement, Scope.root());
    boolean isResolved = findings.problems().isEmpty();
    OptionalVariants.of(source).forEach(variant -> bindVariant(variant, method, findings));
    StatementForm form = StatementForm.of(statement);
    new PurposeCheck(method, findings).check(statement, form.kind(), form.returnsRows());
    List<BoundParameter> parameters = new ParameterCheck(method, findings).check(source);
    List<ResultColumn> columns =
        form.returnsRows() && isResolved
            ? new ResultCheck(method.result(), findings).check(rows)
            : List.of();
    return new BoundSql(
        form.kind(),
        form.returnsRows(),
        texts(method, source, stars(statement, findings), findings, parameters),
        parameters,
        columns,
        findings.tables(),
        findings.problems());
  }

  /** Only what makes the shorter text wrong counts here. */
  private void bindVariant(String text, SqlMethod method, Findings findings) {
    TokenList source = Lexer.tokens(text, Flavour.of(method.dialects()));
    Optional<Statement> statement = parse(source, findings);
    Findings variant = new Findings();
    statement.ifPresent(
        each -> new Binding(catalogue, method, variant).statements.rows(each, Scope.root()));
    variant.problems().forEach(findings::add);
  }

  private static Map<Span, List<String>> stars(Statement statement, Findings findings) {
    Map<Span, List<String>> stars = new TreeMap<>(Span.BY_START);
    for (Span star : ResultStars.of(statement)) {
      List<String> columns = findings.stars().get(star);
      if (columns != null) {
        stars.put(star, columns);
      }
    }
    return stars;
  }

  private static List<DialectText> texts(
      SqlMethod method,
      TokenList source,
      Map<Span, List<String>> stars,
      Findings findings,
      List<BoundParameter> parameters) {
    if (!findings.problems().isEmpty()) {
      return List.of();
    }
    return method.dialects().stream()
        .map(
            dialect ->
                new DialectTextWriter(
                        source, stars, findings.quoted(), findings.lists(), parameters, dialect)
                    .write())
        .toList();
  }
}
