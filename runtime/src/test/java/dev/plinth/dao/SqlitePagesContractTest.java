package dev.plinth.dao;

import static dev.plinth.dao.shop.SampleTable.SAMPLE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.InvalidQueryException;
import dev.plinth.testdatabase.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
final class SqlitePagesContractTest extends PagesContractTest {

  SqlitePagesContractTest(Way way) {
    super(TestServers.SQLITE, way);
  }

  @Test
  void whatIsKeptAsTextGivesNoOrder() {
    assertThatThrownBy(() -> Pages.page(db, Paging.of(SAMPLE, 2).by(SAMPLE.amount.asc())))
        .isInstanceOf(InvalidQueryException.class)
        .hasMessageContaining("sample.amount is kept as text");
  }
}
