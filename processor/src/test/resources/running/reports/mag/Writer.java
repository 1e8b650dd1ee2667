package mag;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;

@Table
class Writer {
  @Id(generated = Generation.NONE) long id;
  @Column(length = 40) String name = "";
  @OneToMany(mappedBy = "writer") List<Article> articles = new ArrayList<>();

  Writer() {}

  Writer(long id, String name) {
    this.id = id;
    this.name = name;
  }
}
