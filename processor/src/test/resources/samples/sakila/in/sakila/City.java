package sakila;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A city of a country. */
@Table
public class City extends Timed {
  @Id @Nullable Integer cityId;

  @Column(length = 50)
  String city;

  @Reference Country country;

  City() {}

  public City(String city) {
    this.city = city;
  }
}
