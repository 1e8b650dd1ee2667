package dev.plinth.session.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has children. */
public class Parent {
  public @Nullable Long id;
  public @Nullable String name;
  public List<Child> children = new ArrayList<>();

  public Parent() {}

  public Parent(String name, Child... children) {
    this.name = name;
    this.children.addAll(List.of(children));
  }

  @Override
  public String toString() {
    return "Parent " + name;
  }
}
