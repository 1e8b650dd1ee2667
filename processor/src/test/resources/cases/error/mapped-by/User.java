package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.List;

@Table
class User {
  @Id Long id;

  @OneToMany(mappedBy = "usr")
  List<Address> addresses;

  @OneToMany(mappedBy = "street")
  List<Address> homes;

  @OneToMany(mappedBy = "city")
  List<Address> offices;

  @OneToMany(mappedBy = "owner")
  List<City> cities;

  @OneToMany(mappedBy = "user")
  List<Address> one;

  @OneToMany(mappedBy = "user")
  List<Address> two;

  @ManyToMany(mappedBy = "user")
  List<Address> places;
}
