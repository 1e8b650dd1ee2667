package sakila;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Where customers, staff and stores are. */
@Table
public class Address extends Timed {
  @Id @Nullable Integer addressId;

  @Column(length = 50)
  String address;

  @Column(length = 50)
  @Nullable String address2;

  @Column(length = 20)
  String district;

  @Reference City city;

  @Column(length = 10)
  @Nullable String postalCode;

  @Column(length = 20)
  String phone;

  Address() {}

  public Address(String address, String district, City city, String phone) {
    this.address = address;
    this.district = district;
    this.city = city;
    this.phone = phone;
  }
}
