package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;

@Table
class Line {
  @Id @ManyToOne Purchase purchase;

  @Id
  @Column(name = "other_purchase")
  long purchaseId;

  @Id
  @Column(name = "hash")
  int hashCode;
}
