package sakila;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A country with its cities, in alphabetical order. */
@Table
public class Country extends Timed {
  @Id @Nullable Integer countryId;

  @Column(length = 50)
  String country;

  @OneToMany(mappedBy = "country", cascade = Cascade.SAVE, orderBy = "city")
  List<City> cities = new ArrayList<>();

  Country() {}

  public Country(String country, City... cities) {
    this.country = country;
    this.cities.addAll(List.of(cities));
  }
}
