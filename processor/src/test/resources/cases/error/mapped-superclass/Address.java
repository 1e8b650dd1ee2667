package shop;

import dev.plinth.annotation.Table;
import library.Library;

@Table
class Address extends Library.Unmarked {
  String email;
}
