package shop;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(name = "user_account")
public class User {
  @Id @Nullable Long id;

  @Index
  @Column(length = 30)
  String name;

  @Nullable String fullname;

  @OneToMany(mappedBy = "user", cascade = Cascade.ALL, orphanRemoval = true)
  List<Address> addresses = new ArrayList<>();

  User() {}

  public User(String name, @Nullable String fullname) {
    this.name = name;
    this.fullname = fullname;
  }
}
