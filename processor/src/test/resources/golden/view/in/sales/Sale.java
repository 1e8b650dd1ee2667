package sales;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Sale {
  @Id @Nullable Long id;
  String region;
  int year;
  long cents;
}
