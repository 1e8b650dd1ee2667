package shop;

import java.util.Objects;

/** Compares by its values, as a key has to. */
final class StoreId {
  private final String country;
  private final int number;

  StoreId(String country, int number) {
    this.country = country;
    this.number = number;
  }

  String country() {
    return country;
  }

  int number() {
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoreId that
        && that.country.equals(country)
        && that.number == number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(country, number);
  }
}
