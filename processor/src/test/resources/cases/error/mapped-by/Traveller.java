package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Traveller {
  @Id long id;

  @OneToOne(mappedBy = "traveler")
  @Nullable Passport passport;
}
