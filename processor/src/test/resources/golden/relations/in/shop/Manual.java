package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Manual {
  @Id @Nullable Long id;
  int pages;
  @OneToOne(deferrable = true)
  Item item;
}
