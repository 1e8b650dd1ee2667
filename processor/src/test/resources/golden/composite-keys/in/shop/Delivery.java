package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import org.jspecify.annotations.Nullable;

@Table
@Unique(columns = {"line", "day"})
public class Delivery {
  @Id @Nullable Long id;
  int day;
  @ManyToOne @Nullable Line line;
}
