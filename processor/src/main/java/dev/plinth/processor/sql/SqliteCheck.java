package dev.plinth.processor.sql;

import dev.plinth.processor.problem.SqlCode;
import dev.plinth.processor.sql.syntax.Token;
import dev.plinth.processor.sql.syntax.TokenList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prepares statements on an SQLite in memory that has the tables of the catalogue. */
final class SqliteCheck implements AutoCloseable {
  private static final String SQLITE = "sqlite";

  private static final Pattern NEAR = Pattern.compile("near \"(.+?)\"|: ([^ :]+)$");

  /** What may be there when the statement runs. */
  private static final List<String> KNOWN_LATER =
      List.of("no such table", "no such function", "no such module", "no such collation");

  private final Catalogue catalogue;
  private final ScratchDatabase scratch = new ScratchDatabase();
  private int created;

  SqliteCheck(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The same with the problem that SQLite has with it, if it has one. */
  BoundSql check(BoundSql bound, TokenList source) {
    List<SqlProblem> problems = new ArrayList<>();
    for (DialectText text : bound.texts()) {
      if (text.dialect().equals(SQLITE)) {
        complaint(text).map(complaint -> problem(complaint, source)).ifPresent(problems::add);
      }
    }
    return problems.isEmpty() ? bound : bound.withProblems(problems);
  }

  private Optional<String> complaint(DialectText text) {
    while (created < catalogue.known().size()) {
      scratch.create(catalogue.known().get(created));
      created++;
    }
    return scratch
        .refusal(LongestText.of(text))
        .filter(complaint -> KNOWN_LATER.stream().noneMatch(complaint::startsWith));
  }

  /** The place is that of the word which SQLite names, where the text has it once. */
  private static SqlProblem problem(String complaint, TokenList source) {
    Matcher near = NEAR.matcher(complaint);
    if (near.find()) {
      String word = near.group(1) == null ? near.group(2) : near.group(1);
      List<Token> places =
          source.tokens().stream().filter(token -> token.text().equalsIgnoreCase(word)).toList();
      if (places.size() == 1) {
        Token place = places.get(0);
        return problem(complaint, place.offset(), place.text().length());
      }
    }
    return problem(complaint, 0, 0);
  }

  private static SqlProblem problem(String complaint, int offset, int length) {
    return new SqlProblem(SqlCode.SQL_REFUSED_BY_SQLITE, offset, length, List.of(complaint));
  }

  @Override
  public void close() {
    scratch.close();
  }
}
