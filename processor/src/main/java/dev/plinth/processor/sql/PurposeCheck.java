package dev.plinth.processor.sql;

import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.ExpectedResult.Kind;
import dev.plinth.processor.sql.syntax.Query;
import dev.plinth.processor.sql.syntax.Span;
import dev.plinth.processor.sql.syntax.Statement;
import dev.plinth.schema.fragment.StatementKind;
import dev.plinth.type.ColumnType;
import dev.plinth.type.ColumnTypes;
import java.util.Locale;

/** The statement does what the method is for. */
final class PurposeCheck {
  private final SqlMethod method;
  private final Findings findings;

  PurposeCheck(SqlMethod method, Findings findings) {
    this.method = method;
    this.findings = findings;
  }

  void check(Statement statement, StatementKind kind, boolean returnsRows) {
    Span write = findings.write();
    if (method.readOnly() && write != null) {
      findings.problem(SqlCode.SQL_WRITES, write);
    }
    if (method.paged()) {
      paged(statement, kind);
    } else if (kind == StatementKind.SELECT && method.result().is(Kind.NONE) && write == null) {
      findings.problem(SqlCode.SQL_RESULT_LOST, new Span(0, 0));
    } else if (kind.writes() && !returnsRows) {
      counts(kind);
    }
  }

  private void paged(Statement statement, StatementKind kind) {
    if (kind != StatementKind.SELECT) {
      findings.problem(SqlCode.SQL_PAGE_OF_WRITE, new Span(0, 0));
    } else if (statement instanceof Query query && query.limit() != null) {
      findings.problem(SqlCode.SQL_PAGE_LIMITED, query.limit());
    }
  }

  private void counts(StatementKind kind) {
    if (method.result().is(Kind.ROW) || (method.result().is(Kind.SCALAR) && !isCount())) {
      findings.problem(
          SqlCode.SQL_ROWS_MISSING,
          new Span(0, 0),
          kind.name().toLowerCase(Locale.ROOT),
          method.result().shown());
    }
  }

  private boolean isCount() {
    ColumnType type = method.result().components().get(0).type();
    return type == null || TypeKinds.isWhole(type) || type.equals(ColumnTypes.BOOLEAN);
  }
}
