package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Embedded;
import org.jspecify.annotations.Nullable;

/** Can be changed in place, and needs no annotation to be embedded. */
public class Address {
  String street;

  @Column(length = 40)
  private String city;

  @Nullable String note;

  @Embedded(prefix = "")
  @Nullable Point point;

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }
}
