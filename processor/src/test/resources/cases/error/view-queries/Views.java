package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.View;

class Views {
  @View(query = "select id, emial from users")
  record UnknownColumn(@Id long id, String email) {}

  @View(query = "select id, emial from users")
  record SameMistakeTwice(@Id long id, String emial) {}

  @View(query = "select id, email from user")
  record UnknownTable(@Id long id, String email) {}

  @View(query = "select id, email as mail from users")
  record MissingColumn(
      @Id long id,
      String email,
      String fullname) {}

  @View(query = "select id email from users where")
  record Unfinished(@Id long id) {}

  @View(query = "select id from legacy_user")
  record OfSomethingElse(@Id long id) {}

  @View(query = "select id from missing_column")
  record OfAnotherView(@Id long id) {}
}
