package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;

/** Has the key of what it refers to. */
@Table
public class Receipt {
  @Id @ManyToOne Purchase purchase;
  String number;
}
