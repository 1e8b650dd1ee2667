package dev.plinth.dao.shop;

import org.jspecify.annotations.Nullable;

/** An entity that refers to another one of its own type, loaded with it. */
public class Employee {
  public @Nullable Long id;
  public String name;
  public @Nullable Employee manager;

  @SuppressWarnings("NullAway") // filled by the mapping
  Employee() {}

  public Employee(String name, @Nullable Employee manager) {
    this.name = name;
    this.manager = manager;
  }

  @Override
  public String toString() {
    return name;
  }
}
