package pay;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
@Inheritance
public abstract sealed class Payment permits Card, Transfer, Refund, Cash {
  @Id @Nullable Long id;
  long cents;
}
