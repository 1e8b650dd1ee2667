package pay;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Reminder {
  @Id @Nullable Long id;
  String text;
  @ManyToOne Payment payment;
}
