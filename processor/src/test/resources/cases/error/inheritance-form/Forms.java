package shop;

import dev.plinth.annotation.Discriminator;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.Table;

class Forms {
  @Table
  @Inheritance
  abstract static class Open {
    @Id long id;
  }

  @Table
  @Inheritance
  record Single(@Id long id) {}

  @Inheritance
  sealed interface Bare {}

  @Discriminator("none")
  record Kept(int x) implements Bare {}

  record Point(int x) {}

  @Discriminator("stray")
  static final class Stray {}

  @Table
  @Inheritance
  sealed interface Empty {}

  non-sealed interface Anything extends Empty {}

  @Table
  @Inheritance
  abstract static sealed class Vehicle {
    @Id long id;

    @Discriminator("land")
    abstract static sealed class Land extends Vehicle {}

    static non-sealed class Car extends Land {}

    private static final class Tank extends Land {}

    final class Bike extends Land {}

    static final class Cart<T> extends Land {}

    @Table
    static final class Plane extends Vehicle {}
  }

  @Table
  @Inheritance
  sealed interface Size {
    enum Fixed implements Size {
      SMALL
    }

    record Any(@Id long id) implements Size {}
  }
}
