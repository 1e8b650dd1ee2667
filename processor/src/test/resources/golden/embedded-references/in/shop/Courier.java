package shop;

import dev.plinth.annotation.ManyToOne;

/** Is made of the entity that it refers to. */
record Courier(String name, @ManyToOne Depot home) {
  Courier {
    if (home == null) {
      throw new IllegalArgumentException("a courier has a home");
    }
  }
}
