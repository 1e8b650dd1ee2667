package shelf;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tags may be below each other. */
@Table
class Tag {
  @Id @Nullable Long id;
  @Column(length = 40) String label = "";
  @ManyToMany(mappedBy = "tags") List<Book> books = new ArrayList<>();
  @ManyToOne(onDelete = ReferentialAction.SET_NULL, eager = true) @Nullable Tag above;
  @OneToMany(mappedBy = "above") List<Tag> below = new ArrayList<>();

  Tag() {}

  Tag(String label, @Nullable Tag above) {
    this.label = label;
    this.above = above;
  }
}
