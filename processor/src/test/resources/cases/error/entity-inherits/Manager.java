package shop;

import dev.plinth.annotation.Table;

@Table
class Manager extends Person {
  String title;
}
