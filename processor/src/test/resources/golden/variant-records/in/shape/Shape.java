package shape;

import dev.plinth.annotation.Discriminator;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A sealed interface, whose variants have one key. */
@Table
@Inheritance
public sealed interface Shape {
  long id();

  record Circle(
      @Id long id, @Nullable String label, double radius, @Embedded @Nullable Point center)
      implements Shape {}

  record Point(int x, int y) {}

  @Discriminator("it's a square")
  record Square(@Id long id, String label, double side) implements Shape {}

  /** No shape at all. */
  record Nothing(@Id long id) implements Shape {}

  /** A level in between. */
  sealed interface Solid extends Shape {
    record Cube(@Id long id, double side, @Nullable Integer edges) implements Solid {}
  }
}
