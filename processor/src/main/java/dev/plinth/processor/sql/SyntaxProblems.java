package dev.plinth.processor.sql;

import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.syntax.Span;
import dev.plinth.processor.sql.syntax.SyntaxFault;

/** Words what keeps a text from being read. */
final class SyntaxProblems {
  private SyntaxProblems() {}

  static void report(SyntaxFault fault, Findings findings) {
    Span span = new Span(fault.offset(), fault.offset() + fault.length());
    String detail = fault.detail();
    switch (fault.kind()) {
      case OPEN -> findings.problem(SqlCode.SQL_OPEN, span, detail, closing(detail));
      case STRAY_CLOSE ->
          findings.problem(SqlCode.SQL_STRAY_CLOSE, span, detail, detail.equals(")") ? "(" : "[");
      case PLACEHOLDER -> findings.problem(SqlCode.SQL_PLACEHOLDER, span, detail);
      case OPTIONAL -> findings.problem(SqlCode.SQL_OPTIONAL_WRONG, span, detail);
      case TOO_DEEP -> findings.problem(SqlCode.SQL_TOO_DEEP, span, detail);
      case SEVERAL -> findings.problem(SqlCode.SQL_SEVERAL, span, detail);
      case UNEXPECTED -> unexpected(span, detail, findings);
    }
  }

  private static String closing(String what) {
    return switch (what) {
      case "comment" -> "*/";
      case "parenthesis" -> ")";
      case "bracket" -> "]";
      default -> "the same quote";
    };
  }

  private static void unexpected(Span span, String detail, Findings findings) {
    int tab = detail.indexOf('\t');
    String word = detail.substring(0, tab);
    String meant = detail.substring(tab + 1);
    findings.problem(
        SqlCode.SQL_UNEXPECTED,
        span,
        word.isEmpty() ? "The end of the text" : "\"" + word + "\"",
        meant.isEmpty() ? "Something is missing before it." : "Did you mean \"" + meant + "\"?");
  }
}
