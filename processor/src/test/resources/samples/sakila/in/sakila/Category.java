package sakila;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A kind of film. */
@Table
public class Category extends Timed {
  @Id @Nullable Integer categoryId;

  @Column(length = 25)
  String name;

  Category() {}

  public Category(String name) {
    this.name = name;
  }
}
