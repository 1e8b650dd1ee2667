package lib;

import dev.plinth.annotation.Convert;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table
public class Author {
  @Id @Nullable Long id;
  String name;
  @Nullable String email;
  int rating;
  boolean active = true;
  Status status = Status.ALIVE;
  @Embedded(prefix = "home_") Place home = new Place("", "");
  @Convert(converter = EuroConverter.class) Euro fee = new Euro(0);
  @Nullable LocalDate born;

  Author() {}

  Author(String name, int rating) {
    this.name = name;
    this.rating = rating;
  }

  public enum Status {
    ALIVE,
    DEAD
  }
}
