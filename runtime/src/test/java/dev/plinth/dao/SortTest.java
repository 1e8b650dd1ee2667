package dev.plinth.dao;

import static dev.plinth.dao.shop.UserTable.USER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Orders of rows as data. */
final class SortTest {

  @Test
  void saysColumnDirectionAndNulls() {
    assertThat(USER.name.asc()).hasToString("user_account.name");
    assertThat(USER.fullname.desc().nullsLast())
        .hasToString("user_account.fullname desc nulls last");
    assertThat(USER.fullname.asc().nullsFirst()).hasToString("user_account.fullname nulls first");
  }

  @Test
  void reversedGivesTheRowsBackwards() {
    assertThat(USER.name.asc().reversed()).isEqualTo(USER.name.desc());
    assertThat(USER.fullname.desc().nullsLast().reversed())
        .isEqualTo(USER.fullname.asc().nullsFirst());
  }
}
