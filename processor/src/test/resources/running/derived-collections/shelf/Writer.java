package shelf;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
class Writer {
  @Id @Nullable Long id;
  @Column(length = 40) String name = "";
  @OneToMany(mappedBy = "writer") List<Book> books = new ArrayList<>();
  @OneToOne(mappedBy = "writer") @Nullable Desk desk;

  Writer() {}

  Writer(String name) {
    this.name = name;
  }
}
