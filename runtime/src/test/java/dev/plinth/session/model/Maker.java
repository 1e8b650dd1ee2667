package dev.plinth.session.model;

import org.jspecify.annotations.Nullable;

/** Makes items, and does not know them. */
public class Maker {
  public @Nullable Long id;
  public @Nullable String name;

  public Maker() {}

  public Maker(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return "Maker " + name;
  }
}
