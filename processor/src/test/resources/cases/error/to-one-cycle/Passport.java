package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Passport extends Document {
  @Id Long id;
  @ManyToOne @Nullable Traveller witness;
}
