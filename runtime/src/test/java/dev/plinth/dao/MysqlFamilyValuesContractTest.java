package dev.plinth.dao;

import static dev.plinth.dao.shop.SampleTable.SAMPLE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.UnreadableValueException;
import dev.plinth.testdatabase.TestServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs may have written that no property can hold. */
abstract class MysqlFamilyValuesContractTest extends ValuesContractTest {

  MysqlFamilyValuesContractTest(TestServer server, Way way) {
    super(server, way);
  }

  /** Its {@code time} is a length of time, which need not be within a day. */
  @ParameterizedTest
  @ValueSource(strings = {"24:00:00", "25:00:01.072", "-01:00:00", "-00:00:01", "838:59:59"})
  void aTimeOutOfADayIsAnErrorThatNamesTheColumn(String time) {
    roundTrip(sample -> {});
    execute("update sample set time_value = '" + time + "'");

    assertThatThrownBy(() -> Finds.get(db, SAMPLE, 1L))
        .isInstanceOf(UnreadableValueException.class)
        .hasMessageStartingWith("sample.time_value holds '" + time)
        .hasMessageContaining("which is no time of day");
  }

  private void execute(String sql) {
    db.jdbi().useHandle(handle -> handle.execute(sql));
  }
}
