package dev.plinth.dao;

import org.jdbi.v3.core.statement.ParsedParameters;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/** Takes generated SQL as it is: its parameters are question marks, and their number is known. */
final class PositionalParser implements SqlParser {

  private final int parameters;

  PositionalParser(int parameters) {
    this.parameters = parameters;
  }

  @Override
  public ParsedSql parse(String sql, StatementContext context) {
    return ParsedSql.of(sql, ParsedParameters.positional(parameters));
  }

  @Override
  public String nameParameter(String name, StatementContext context) {
    return "?";
  }
}
