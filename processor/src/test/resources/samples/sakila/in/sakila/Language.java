package sakila;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** The language of a film. */
@Table
public class Language extends Timed {
  @Id @Nullable Integer languageId;

  @Column(length = 20)
  String name;

  Language() {}

  public Language(String name) {
    this.name = name;
  }
}
