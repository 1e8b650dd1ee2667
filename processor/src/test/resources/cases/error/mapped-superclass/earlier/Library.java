package library;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.MappedSuperclass;

public class Library {
  @MappedSuperclass
  public abstract static class Base {
    @Id public long id;

    @Column(length = 0)
    public String name;

    @Column(length = 5)
    Object unreachable;
  }

  public abstract static class Unmarked {
    @Id public long id;
  }
}
