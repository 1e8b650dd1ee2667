package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table(name = "user_account")
class User {
  @Id @Nullable Long id;
  String name;
  @Nullable String email;
}
