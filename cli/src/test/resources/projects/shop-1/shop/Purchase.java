package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Purchase {
  @Id @Nullable Long id;

  @ManyToOne(onDelete = ReferentialAction.CASCADE)
  Customer customer;

  String status;
  @Nullable String note;
}
