package shop;

import dev.plinth.annotation.ForeignKey;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Zone {
  @Id int id;

  @ForeignKey(Actor.class)
  @Nullable Integer guard;
}
