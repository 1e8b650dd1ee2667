package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Version;
import org.jspecify.annotations.Nullable;

@Table
@Inheritance
sealed interface Payment {
  record Card(
      @Id long id,
      @Default("'open'") @Nullable String state,
      @Default("'now'") @Nullable String due,
      @Default("0") @Nullable Integer rate,
      @Column(length = 10) String code,
      @Version @Nullable Integer version)
      implements Payment {}

  record Cash(
      @Id long id,
      @Default("'now'") @Nullable String due,
      @Default("1") @Nullable Integer rate,
      @Column(length = 10, collation = "nocase") String code)
      implements Payment {}
}
