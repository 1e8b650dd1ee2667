package shop;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
public class Warehouse {
  @Id @Nullable Long id;
  String town;

  @OneToMany(mappedBy = "way.origin", cascade = Cascade.SAVE)
  List<Parcel> parcels = new ArrayList<>();

  Warehouse() {}

  Warehouse(String town) {
    this.town = town;
  }
}
