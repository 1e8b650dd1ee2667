package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(name = "user_account")
public class User {
  @Id @Nullable Long id;

  @Column(length = 30)
  String name = "";

  @Nullable String fullname;
  boolean active;

  @OneToMany(mappedBy = "user")
  List<Address> addresses = new ArrayList<>();

  @OneToOne(mappedBy = "user")
  @Nullable Profile profile;

  @Override
  public String toString() {
    return "User(" + name + ")";
  }
}
