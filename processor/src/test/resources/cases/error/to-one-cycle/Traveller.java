package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Traveller {
  @Id Long id;

  @OneToOne(mappedBy = "holder")
  @Nullable Passport passport;
}
