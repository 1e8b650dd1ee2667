package shelf;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Table
class Book {
  @Id @Nullable Long id;
  @Column(length = 40) String title = "";
  int price;
  @ManyToOne Writer writer;
  @ManyToMany Set<Tag> tags = new LinkedHashSet<>();

  Book() {}

  Book(String title, int price, Writer writer, Tag... tags) {
    this.title = title;
    this.price = price;
    this.writer = writer;
    this.tags.addAll(List.of(tags));
  }
}
