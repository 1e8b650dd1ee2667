package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

@Table
class User {
  @Id Long id;

  @OneToMany(mappedBy = "user")
  final List<Address> addresses = new ArrayList<>();

  @OneToMany(mappedBy = "owner")
  private List<House> houses = new ArrayList<>();

  List<House> getHouses() {
    return houses;
  }

  void setHouses(List<House> houses) throws IOException {
    this.houses = houses;
  }
}
