package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Table
@Index(columns = "title", where = "title <> ''")
@Index(expression = "lower(title)")
class Page {
  @Id Long id;
  @Unique String path;
  @Index @Column(length = 1000) String link;
  @Index @Column(length = 100) String title;
  String body;
  @Column(precision = 9) Instant written;
  @ManyToOne(deferrable = true) Page parent;
}
