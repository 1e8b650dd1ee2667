package sakila;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

/** That an actor plays in a film; the key is made of both. */
@Table
public class FilmActor extends Timed {
  @Id @Reference Actor actor;
  @Id @Reference Film film;

  FilmActor() {}

  FilmActor(Actor actor) {
    this.actor = actor;
  }
}
