package blog;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Post {
  @Id @Nullable Long id;
  String title;
  @ManyToOne Writer writer;
  @ManyToOne @Nullable Writer editor;

  Post() {}

  Post(String title, Writer writer, @Nullable Writer editor) {
    this.title = title;
    this.writer = writer;
    this.editor = editor;
  }
}
