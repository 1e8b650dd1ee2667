package pay;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
public class Bank {
  @Id @Nullable Long id;
  String name;

  @OneToMany(mappedBy = "bank")
  List<Payment> payments = new ArrayList<>();

  Bank() {}

  Bank(String name) {
    this.name = name;
  }
}
