package lib;

import dev.plinth.annotation.*;
import org.jspecify.annotations.Nullable;

@Table
public class Shelf {
  @Id @Nullable Long id;
  @Column(length = 40) String name = "";

  Shelf() {}

  Shelf(String name) {
    this.name = name;
  }
}
