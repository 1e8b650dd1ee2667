package dev.plinth.dao;

import static dev.plinth.dao.shop.CountryTable.COUNTRY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.dao.shop.Country;
import org.junit.jupiter.api.Test;

/** The statements that write a row that may be there. */
final class UpsertStatementTest {

  @Test
  void eachStyleHasAStatement() {
    String insert = "insert into country (code, name, population) values (?, ?, ?)";

    assertThat(text(UpsertStyle.ON_CONFLICT))
        .isEqualTo(
            insert
                + " on conflict (code) do update"
                + " set name = excluded.name, population = excluded.population");
    assertThat(text(UpsertStyle.ON_DUPLICATE_KEY))
        .isEqualTo(
            insert
                + " on duplicate key update"
                + " name = values(name), population = values(population)");
    assertThat(text(UpsertStyle.MERGE))
        .isEqualTo(
            "merge into country using (select 1) given on code = ?"
                + " when matched then update set name = ?, population = ?"
                + " when not matched then insert (code, name, population) values (?, ?, ?)");
    assertThat(text(UpsertStyle.TWO_STATEMENTS))
        .isEqualTo("update country set name = ?, population = ? where code = ?");
  }

  private static String text(UpsertStyle style) {
    UpsertColumns<Country> columns = new UpsertColumns<>(COUNTRY, COUNTRY.keyColumns());
    return UpsertStatement.of(style, columns, true).sql().text();
  }
}
