package school;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Desk extends Base {
  @Id @Nullable Long id;
}
