package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.ForeignKey;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Purchase {
  @Id long number;

  @ForeignKey(Customer.class)
  @Column(name = "buyer", length = 40)
  String customerCode;

  @ForeignKey(value = Purchase.class, onDelete = ReferentialAction.SET_NULL, index = false)
  @Nullable Long replaces;
}
