package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class Coupon {
  @Id String code;
  int percent;
}
