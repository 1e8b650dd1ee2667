package pay;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table
public class Tag {
  @Id @Column(length = 30) String name;

  @ManyToMany(mappedBy = "tags")
  List<Payment> payments = new ArrayList<>();

  Tag() {}

  Tag(String name) {
    this.name = name;
  }
}
