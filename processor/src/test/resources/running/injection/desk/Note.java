package desk;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Json;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import org.jspecify.annotations.Nullable;

@Table
public class Note {
  @Id @Nullable Long id;

  @Unique
  @Column(length = 200)
  String title;

  @Index
  @Nullable
  @Column(length = 200)
  String author;

  @Nullable @Json String facts;

  int rank;

  Note() {}

  Note(String title, @Nullable String author) {
    this.title = title;
    this.author = author;
  }
}
