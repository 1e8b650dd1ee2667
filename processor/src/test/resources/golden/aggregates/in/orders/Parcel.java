package orders;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Parcel {
  @Id @Nullable Long id;
  String town;
  @ManyToOne @Nullable Purchase purchase;

  Parcel() {}

  Parcel(String town) {
    this.town = town;
  }
}
