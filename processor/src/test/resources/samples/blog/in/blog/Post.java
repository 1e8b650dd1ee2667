package blog;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text; a draft until it is published. */
@Table
@Index(columns = {"status", "publishedAt"})
public class Post {
  enum Status {
    DRAFT,
    PUBLISHED
  }

  @Id @Nullable Long id;
  @ManyToOne Author author;

  @Unique
  @Column(length = 80)
  String slug;

  String title;
  String body;
  Status status = Status.DRAFT;
  @Nullable LocalDateTime publishedAt;
  int views;

  @ManyToMany(joinTable = "post_tag")
  Set<Tag> tags = new HashSet<>();

  @OneToMany(mappedBy = "post", cascade = Cascade.ALL, orphanRemoval = true)
  List<Comment> comments = new ArrayList<>();
}
