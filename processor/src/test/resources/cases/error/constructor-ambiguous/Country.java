package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class Country {
  @Id final String code;
  final String name;

  Country(String code) {
    this.code = code;
    this.name = code;
  }
}
