package shop;

import dev.plinth.annotation.Table;

@Table
class Country extends Plain {
  String name;

  Country(String id, String name) {
    this.id = id;
    this.name = name;
  }
}
