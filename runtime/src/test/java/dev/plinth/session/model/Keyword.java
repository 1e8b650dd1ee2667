package dev.plinth.session.model;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Belongs to many items. */
public class Keyword {
  public @Nullable Long id;
  public @Nullable String name;
  public Set<Item> items = new LinkedHashSet<>();

  public Keyword() {}

  public Keyword(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return "Keyword " + name;
  }
}
