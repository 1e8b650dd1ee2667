package lib;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Table
public class Book {
  @Id @Nullable Long id;

  @Column(length = 20)
  String title;

  @ManyToOne Author author;
  @ManyToOne @Nullable Author editor;

  @Column(precision = 10, scale = 2)
  BigDecimal price = BigDecimal.ONE;

  Book() {}

  Book(String title, Author author, @Nullable Author editor) {
    this.title = title;
    this.author = author;
    this.editor = editor;
  }
}
