package pay;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table
public class Tag {
  @Id String name;

  @ManyToMany(mappedBy = "tags")
  List<Payment> payments = new ArrayList<>();

  Tag() {}

  Tag(String name) {
    this.name = name;
  }
}
