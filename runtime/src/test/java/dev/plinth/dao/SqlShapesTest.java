package dev.plinth.dao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A text is written once for each shape, and no more texts are kept than the bound allows. */
final class SqlShapesTest {
  private final List<String> written = new ArrayList<>();
  private final SqlShapes shapes = new SqlShapes();

  @Test
  void writesAShapeOnce() {
    assertThat(get(1, 0)).isSameAs(get(1, 0));
    assertThat(get(0, 1)).isNotSameAs(get(1, 0));
    assertThat(get(-1)).isSameAs(get(-1));
    assertThat(written).containsExactly("1, 0", "0, 1", "-1");
  }

  @Test
  void keepsNoMoreThanTheBound() {
    IntStream.range(0, SqlShapes.BOUND + 10).forEach(this::get);
    assertThat(shapes.size()).isEqualTo(SqlShapes.BOUND);
    assertThat(get(SqlShapes.BOUND + 5).text()).isEqualTo(String.valueOf(SqlShapes.BOUND + 5));
  }

  private SqlStatement get(int... sizes) {
    return shapes.get(
        () -> {
          String text = String.join(", ", IntStream.of(sizes).mapToObj(String::valueOf).toList());
          written.add(text);
          return SqlStatement.of("Users.search", text);
        },
        sizes);
  }
}
