package shop;

import dev.plinth.annotation.Table;

@Table
enum Color {
  RED
}
