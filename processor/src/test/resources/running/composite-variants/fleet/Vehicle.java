package fleet;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.Table;

/** A hierarchy whose root has a key of two columns. */
@Table
@Inheritance
abstract sealed class Vehicle {
  @Id @Column(length = 40) String country;
  @Id int number;
  int seats;

  static final class Car extends Vehicle {
    boolean electric;
  }

  static final class Truck extends Vehicle {
    int tons;
  }
}
