package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements in other words for other databases, where words differ. */
@Table
class Order {
  @Id Long id;

  @Column(length = 20)
  String group;

  @Default("current_timestamp")
  @Nullable Instant placed;

  @Default("1")
  @Nullable Integer number;

  UUID token;
}
