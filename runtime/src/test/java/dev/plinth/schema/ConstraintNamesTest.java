package dev.plinth.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of constraints that nobody named. */
final class ConstraintNamesTest {

  private static final TableName ADDRESS = TableName.of("address");

  @Test
  void sayWhatTheConstraintIsAbout() {
    assertThat(ConstraintNames.primaryKey(ADDRESS)).isEqualTo("pk_address");
    assertThat(ConstraintNames.unique(ADDRESS, List.of("a", "b"))).isEqualTo("uq_address_a_b");
    assertThat(ConstraintNames.index(ADDRESS, List.of("user_id"))).isEqualTo("ix_address_user_id");
    assertThat(
            ConstraintNames.foreignKey(ADDRESS, List.of("user_id"), TableName.of("user_account")))
        .isEqualTo("fk_address_user_id_user_account");
    assertThat(ConstraintNames.check(ADDRESS, "email")).isEqualTo("ck_address_email");
  }

  @Test
  void fitIntoEveryDatabaseAndStayApart() {
    String start = "a_column_with_a_name_that_goes_on_and_on_for_quite_a_while_";
    String first = ConstraintNames.index(ADDRESS, List.of(start + "1"));
    String second = ConstraintNames.index(ADDRESS, List.of(start + "2"));
    assertThat(first)
        .isEqualTo("ix_address_a_column_with_a_name_that_goes_on_and_on_fo_67ecbf97")
        .hasSize(63);
    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void countBytesAndCutNoCharacterInHalf() {
    String name = ConstraintNames.shortened("ix_" + "ü😀".repeat(20));
    assertThat(ConstraintNames.length(name)).isLessThanOrEqualTo(63);
    assertThat(name).matches("ix_(ü😀)*ü?_[0-9a-f]{8}");
  }
}
