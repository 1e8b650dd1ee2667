package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.OneToOne;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
class Driver {
  @Id @Nullable Long id;
  String name;

  @OneToMany(mappedBy = "driver")
  List<Delivery> deliveries = new ArrayList<>();

  @OneToMany(mappedBy = "driver")
  List<Trip> trips = new ArrayList<>();

  @OneToOne(mappedBy = "driver")
  @Nullable License license;
}
