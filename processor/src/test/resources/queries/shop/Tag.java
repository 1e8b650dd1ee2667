package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.Table;
import java.util.HashSet;
import java.util.Set;

@Table
public class Tag {
  @Id int id;
  String name = "";

  @ManyToMany(mappedBy = "tags")
  Set<Article> articles = new HashSet<>();

  @Override
  public String toString() {
    return "Tag(" + name + ")";
  }
}
