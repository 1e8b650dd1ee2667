package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class User {
  @Id @Nullable Long id;
  @Nullable int age;

  @Column(nullable = true)
  boolean active;

  @Column(nullable = false)
  @Nullable String name;

  @Nullable byte[] photo;
}
