package sakila;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

/** That a film is of a category. */
@Table
public class FilmCategory extends Timed {
  @Id @Reference Film film;
  @Id @Reference Category category;

  FilmCategory() {}

  FilmCategory(Category category) {
    this.category = category;
  }
}
