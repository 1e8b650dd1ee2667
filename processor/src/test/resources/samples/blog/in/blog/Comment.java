package blog;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What somebody says to a post, or to another comment; a guest has no author. */
@Table
public class Comment {
  @Id @Nullable Long id;

  @ManyToOne(onDelete = ReferentialAction.CASCADE)
  Post post;

  @ManyToOne @Nullable Author author;

  @ManyToOne(onDelete = ReferentialAction.CASCADE)
  @Nullable Ref<Comment> parent;

  String text;
  LocalDateTime writtenAt;
  boolean approved;
}
