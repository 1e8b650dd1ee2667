package dev.plinth.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The list of column types. */
final class ColumnTypesTest {

  @Test
  void holdsEveryType() {
    assertThat(ColumnTypes.ALL)
        .extracting(type -> (Object) type.getClass())
        .containsExactlyInAnyOrder(
            Arrays.stream(ColumnType.class.getPermittedSubclasses()).toArray());
  }

  @Test
  void findsEveryTypeByItsName() {
    assertThat(ColumnTypes.ALL).allMatch(type -> ColumnTypes.named(type.name()).equals(type));
    assertThatThrownBy(() -> ColumnTypes.named("int4"))
        .hasMessage("no column type is called \"int4\"");
  }
}
