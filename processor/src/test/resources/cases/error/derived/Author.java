package lib;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Json;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
class Author {
  @Id @Nullable Long id;
  String name;
  @Nullable String email;
  int rating;
  @Json String notes;
  @ManyToOne @Nullable Publisher publisher;

  @OneToMany(mappedBy = "author") List<Book> books = List.of();

  @Column(precision = 30, scale = 2)
  BigDecimal wealth;
}
