package shop;

import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.EnumStorage;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Client {
  @Id @Nullable Long id;
  @Index String fullname;
  Status status;

  @Enumerated(EnumStorage.ORDINAL)
  Status before;

  enum Status {
    OPEN,
    DONE
  }
}
