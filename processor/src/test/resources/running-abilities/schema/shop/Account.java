package shop;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(schema = "app")
public class Account {
  @Id @Nullable Long id;
  @Unique String email;

  @OneToMany(mappedBy = "account", cascade = Cascade.ALL, orphanRemoval = true)
  List<Order> orders = new ArrayList<>();

  @ManyToMany List<Tag> tags = new ArrayList<>();

  Account() {}

  Account(String email) {
    this.email = email;
  }
}
