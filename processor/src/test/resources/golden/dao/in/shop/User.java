package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table(name = "user_account")
public class User {
  @Id @Nullable Long id;

  @Column(length = 30)
  String name;

  @Nullable String email;
  Status status = Status.ACTIVE;
  int visits;

  User() {}

  User(String name, @Nullable String email, int visits) {
    this.name = name;
    this.email = email;
    this.visits = visits;
  }

  enum Status {
    ACTIVE,
    GONE
  }
}
