package dev.plinth.session.model;

import dev.plinth.dao.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has keywords and one detail, and refers to a maker. */
public class Item {
  public @Nullable Long id;
  public @Nullable String name;
  public @Nullable Ref<Maker> maker;
  public List<Keyword> keywords = new ArrayList<>();
  public @Nullable Detail detail;

  public Item() {}

  public Item(String name, Keyword... keywords) {
    this.name = name;
    this.keywords.addAll(List.of(keywords));
  }

  @Override
  public String toString() {
    return "Item " + name;
  }
}
