package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class FinalKey {
  @Id final String code;
  String name;

  FinalKey(String code) {
    this.code = code;
  }
}
