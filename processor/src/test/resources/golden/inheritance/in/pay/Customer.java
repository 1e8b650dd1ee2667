package pay;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
public class Customer {
  @Id @Nullable Long id;
  String name;

  @OneToMany(mappedBy = "customer")
  List<Payment> payments = new ArrayList<>();
}
