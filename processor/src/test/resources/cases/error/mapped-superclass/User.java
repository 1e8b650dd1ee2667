package shop;

import dev.plinth.annotation.Table;
import library.Library;

@Table
class User extends Library.Base {
  String email;
}
