package zoo;

import dev.plinth.annotation.Discriminator;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** The root is a variant itself, and has a key of two columns. */
@Table
@Inheritance
@Discriminator("any")
public sealed class Animal {
  @Id long zoo;
  @Id int number;
  @Embedded @Nullable Cage cage;

  public record Cage(String house, int door) {}

  /** Both a variant and a level in between. */
  static sealed class Dog extends Animal {
    String trick;
  }

  static final class Puppy extends Dog {
    int weeks;
  }
}
