package dev.plinth.session.model;

import org.jspecify.annotations.Nullable;

/** Refers to a parent. */
public class Child {
  public @Nullable Long id;
  public @Nullable String name;
  public @Nullable Parent parent;

  public Child() {}

  public Child(String name) {
    this.name = name;
  }

  public Child(String name, Parent parent) {
    this.name = name;
    this.parent = parent;
  }

  @Override
  public String toString() {
    return "Child " + name;
  }
}
