package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Table
class Task {
  @Id @Nullable Long id;

  @Default("'OPNE'")
  @Nullable State state;

  @Default("'it''s'")
  @Column(length = 3)
  @Nullable String code;

  @Default("300")
  @Nullable Byte weight;

  @Default("1.5")
  @Nullable Integer count;

  @Default("'many'")
  @Nullable Long total;

  @Default("123.45")
  @Column(precision = 4, scale = 2)
  @Nullable BigDecimal price;

  @Default("1.005")
  @Column(precision = 4, scale = 2)
  @Nullable BigDecimal rebate;

  @Default("OPEN")
  @Nullable State unquoted;

  @Default("none")
  @Nullable String word;

  @Default("'OPEN'")
  @Nullable State fits;

  @Default("current_timestamp")
  @Nullable String now;

  @Default("'it''s'")
  @Column(length = 4)
  @Nullable String text;

  @Default("-128")
  @Nullable Byte least;

  @Default("99.50")
  @Column(precision = 4, scale = 2)
  @Nullable BigDecimal most;

  @Default("lower('X') || 'y'")
  @Column(length = 3)
  @Nullable String made;
}

enum State {
  OPEN,
  DONE
}
