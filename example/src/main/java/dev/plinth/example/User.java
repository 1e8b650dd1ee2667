package dev.plinth.example;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person with an account, and the e-mail addresses that belong to it. */
@Table(name = "user_account")
public class User {
  @Id @Nullable Long id;

  @Index
  @Column(length = 30)
  String name;

  @Nullable String fullname;

  @OneToMany(mappedBy = "user", cascade = Cascade.ALL, orphanRemoval = true)
  List<Address> addresses = new ArrayList<>();

  /** For the generated code, which sets every field. */
  User() {}

  /** A user who is not stored yet, with one address for each e-mail. */
  public User(String name, @Nullable String fullname, String... emails) {
    this.name = name;
    this.fullname = fullname;
    for (String email : emails) {
      addresses.add(new Address(email)); // the session sets the other side
    }
  }

  @Override
  public String toString() {
    return "User(id=" + id + ", name=" + name + ", fullname=" + fullname + ")";
  }
}
