package shop;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(name = "client")
public class Customer {
  @Id @Nullable Long id;

  @Unique
  @Column(length = 80)
  String email;

  String nick;
  long points;
  boolean active;

  @OneToMany(mappedBy = "customer", cascade = Cascade.ALL)
  List<Purchase> purchases = new ArrayList<>();
}
