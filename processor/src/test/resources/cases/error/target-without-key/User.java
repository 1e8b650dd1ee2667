package shop;

import dev.plinth.annotation.Table;

@Table
class User {
  Long id;
}
