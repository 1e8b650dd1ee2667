package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Discriminator;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import java.util.List;

class Variants {
  @Table
  static class Owner {
    @Id long id;

    @OneToMany(mappedBy = "owner")
    List<Animal.Cat> cats;

    @OneToMany(mappedBy = "holder")
    List<Animal.Dog> dogs;

    @ManyToMany List<Animal.Cat> friends;
  }

  @Table
  @Inheritance(column = "kind")
  abstract static sealed class Animal {
    @Id long id;
    Object unknown;

    static final class Cat extends Animal {
      int lives;
      String kind;
      @ManyToOne Owner owner;
      @ManyToOne(column = "keeper") Owner holder;
    }

    @Discriminator("CAT")
    static final class Dog extends Animal {
      @Id String tag;
      String lives;
      boolean good;
      @ManyToOne(column = "keeper") Ref<Owner> holder;
    }

    static final class Fish extends Animal {
      @Column(name = "good") boolean tasty;
    }

    static final class Bird extends Animal {
      @Column(name = "is_good") boolean good;
      private int wings;
    }

    static final class Cow extends Animal {
      Cow(String unknownName) {}
    }
  }

  static class Home {
    String street;
    @ManyToOne Owner keeper;
  }

  static class Farm {
    String street;
    @ManyToOne Ref<Owner> keeper;
  }

  @Table
  @Inheritance
  abstract static sealed class Place {
    @Id long id;

    static final class Yard extends Place {
      @Embedded Home at;
      @ManyToOne Owner gate;
    }

    static final class Field extends Place {
      @Embedded Farm at;
      String gate;
    }
  }

  @Table
  @Inheritance
  sealed interface Shape {
    record Circle(@Id long id, double radius) implements Shape {}

    record Square(@Id String id, double side) implements Shape {}
  }

  @Table
  @Inheritance
  sealed interface Keyless {
    record One(int x) implements Keyless {}

    record Two(int y) implements Keyless {}
  }

  @Table
  @Inheritance
  sealed interface Mixed {
    record Fixed(@Id long id) implements Mixed {}

    final class Changeable implements Mixed {
      @Id long id;
      String name;
    }
  }
}
