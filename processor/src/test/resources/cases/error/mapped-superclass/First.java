package shop;

import dev.plinth.annotation.Table;

@Table
class First extends Own<Long, String> {
  String email;
  String kept;
}
