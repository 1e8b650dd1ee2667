package mag;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table
class Article {
  @Id(generated = Generation.NONE) long id;
  @Column(length = 40) String title = "";
  int views;
  LocalDate day = LocalDate.EPOCH;
  @ManyToOne Ref<Section> section;
  @ManyToOne @Nullable Writer writer;

  Article() {}

  Article(long id, String title, int views, Ref<Section> section, @Nullable Writer writer) {
    this.id = id;
    this.title = title;
    this.views = views;
    this.day = LocalDate.of(2026, 1, (int) id);
    this.section = section;
    this.writer = writer;
  }
}
