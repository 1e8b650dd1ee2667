package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
class Coupon {
  @Id @Column(length = 40) String code;
  int percent;
}
