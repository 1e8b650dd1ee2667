package sakila;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who plays in films. */
@Table
public class Actor extends Timed {
  @Id @Nullable Integer actorId;

  @Column(length = 45)
  String firstName;

  @Index
  @Column(length = 45)
  String lastName;

  @OneToMany(mappedBy = "actor", cascade = Cascade.ALL)
  Set<FilmActor> films = new HashSet<>();

  Actor() {}

  public Actor(String firstName, String lastName) {
    this.firstName = firstName;
    this.lastName = lastName;
  }
}
