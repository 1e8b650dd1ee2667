package shop;

import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.EnumStorage;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.RenamedFrom;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
@RenamedFrom("client")
public class Customer {
  @Id @Nullable Long id;

  @RenamedFrom("fullname")
  @Index
  String name;

  Status status;

  @Enumerated(EnumStorage.ORDINAL)
  Status before;

  enum Status {
    OPEN,
    @RenamedFrom("DONE")
    CLOSED
  }
}
