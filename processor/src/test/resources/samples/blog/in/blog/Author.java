package blog;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who writes posts and comments. */
@Table
public class Author {
  @Id @Nullable Long id;

  @Unique
  @Column(length = 40)
  String handle;

  @Nullable String about;

  @OneToMany(mappedBy = "author")
  List<Post> posts = new ArrayList<>();
}
