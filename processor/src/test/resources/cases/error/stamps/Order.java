package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.CreatedAt;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.UpdatedAt;
import dev.plinth.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table
class Order {
  @Id @Nullable Long id;

  @Default("0")
  int count;

  @Version
  @Column(nullable = true)
  Integer version;

  @Version long second;
  @Version String third;
  @CreatedAt LocalDate created;
  @UpdatedAt String updated;

  @Version
  @Default("current_timestamp")
  Instant both;

  @CreatedAt @UpdatedAt Instant twice;
}
