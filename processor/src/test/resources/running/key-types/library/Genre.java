package library;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

/** An enum as the key. */
@Table
class Genre {
  @Id Kind kind;
  String title = "";

  Genre() {}

  Genre(Kind kind, String title) {
    this.kind = kind;
    this.title = title;
  }

  enum Kind {
    NOVEL,
    POETRY
  }
}
