package dev.plinth.schema.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.SchemaFileException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index is read as it was written, or refused. */
final class FragmentIndexTest {
  private static final String TEXT =
      """
      shop.Order
      shop.Shop$Item
      #end 2
      """;

  @Test
  void isSorted() {
    assertThat(FragmentIndex.of(List.of("shop.Shop$Item", "shop.Order")).write()).isEqualTo(TEXT);
    assertThat(FragmentIndex.read(TEXT, "entities.idx").types())
        .containsExactly("shop.Order", "shop.Shop$Item");
    assertThat(FragmentIndex.read("#end 0\n", "entities.idx").types()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "shop.Order\n", "shop.Order\n#end 2\n", "shop.Order\nshop.Sh"})
  void isRefusedWhenCut(String text) {
    assertThatThrownBy(() -> FragmentIndex.read(text, "entities.idx"))
        .isInstanceOf(SchemaFileException.class)
        .hasMessage("entities.idx ends too early: run a clean build");
  }
}
