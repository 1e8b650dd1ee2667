package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

@Table
public class Article {
  @Id int id;
  String title = "";

  @Column(name = "order", precision = 30, scale = 10)
  BigDecimal exact = BigDecimal.ZERO;

  @ManyToMany Set<Tag> tags = new HashSet<>();

  @Override
  public String toString() {
    return "Article(" + title + ")";
  }
}
