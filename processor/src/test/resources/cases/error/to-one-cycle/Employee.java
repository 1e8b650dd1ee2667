package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Employee {
  @Id Long id;
  @ManyToOne @Nullable Employee manager;

  @ManyToOne(eager = true)
  @Nullable Employee mentor;
}
