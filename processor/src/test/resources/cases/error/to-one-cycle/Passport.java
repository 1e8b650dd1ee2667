package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Passport {
  @Id Long id;
  @OneToOne Traveller holder;
  @ManyToOne @Nullable Traveller witness;
}
