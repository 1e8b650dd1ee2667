package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class House {
  @Id Long id;
  @ManyToOne User owner;

  @OneToOne(mappedBy = "house")
  final @Nullable Roof roof = null;
}
