package blog;

import dev.plinth.annotation.Sql;
import java.util.Optional;

/** What DAOs share. */
public interface Finding<E> {
  @Sql("select * from writer where name = :name")
  Optional<E> named(String name);

  long count();
}
