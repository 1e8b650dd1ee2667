package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.Table;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Table
public class Keyword {
  @Id @Nullable Long id;
  String name;

  @ManyToMany(mappedBy = "keywords")
  Set<Item> items = new LinkedHashSet<>();
}
