package lib;

import dev.plinth.annotation.*;
import dev.plinth.dao.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table
public class Book {
  @Id @Nullable Long id;
  @Unique @Column(length = 20) String isbn = "";
  @Column(length = 80) String title = "";
  @Column(precision = 8, scale = 2) BigDecimal price = new BigDecimal("0.00");
  LocalDate printed = LocalDate.EPOCH;
  @Json String data = "{}";
  @ManyToOne Shelf shelf;

  Book() {}

  Book(String isbn, String title, String price, String printed, String data, Shelf shelf) {
    this.isbn = isbn;
    this.title = title;
    this.price = new BigDecimal(price);
    this.printed = LocalDate.parse(printed);
    this.data = data;
    this.shelf = shelf;
  }
}
