package dev.plinth.session.model;

import org.jspecify.annotations.Nullable;

/** The only detail of an item. */
public class Detail {
  public @Nullable Long id;
  public @Nullable String name;
  public @Nullable Item item;

  public Detail() {}

  public Detail(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return "Detail " + name;
  }
}
