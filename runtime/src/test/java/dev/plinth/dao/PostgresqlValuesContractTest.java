package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.testdatabase.TestServers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Way.class)
final class PostgresqlValuesContractTest extends ValuesContractTest {

  PostgresqlValuesContractTest(Way way) {
    super(TestServers.POSTGRESQL, way);
  }

  @Override
  List<String> texts() {
    return super.texts().stream().filter(text -> text.indexOf('\0') < 0).toList();
  }

  @Test
  void aZeroCharacterIsRefused() {
    refused(s -> s.text = "a\0b", "text has U+0000 at index 1, which PostgreSQL can't store");
  }

  @Override
  @Test
  void notANumberIsRefused() {
    assertThat(roundTrip(s -> s.ratio = Double.NaN).ratio).isNaN();
  }
}
