package shop;

import dev.plinth.annotation.Table;

@Table
class Item extends Base<String> {
  double price;
}
