package school;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Plan {
  @Id @Nullable Long id;
  String title;
  @OneToOne Room room;
}
