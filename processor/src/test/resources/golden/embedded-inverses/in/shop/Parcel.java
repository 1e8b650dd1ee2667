package shop;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Parcel {
  @Id @Nullable Long id;
  String name;
  @Embedded Way way = new Way();

  Parcel() {}

  Parcel(String name) {
    this.name = name;
  }

  static class Way {
    int days;
    @ManyToOne Warehouse origin;
    @OneToOne @Nullable Gate gate;
  }
}
