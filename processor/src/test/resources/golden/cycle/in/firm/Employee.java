package firm;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Employee {
  @Id @Nullable Long id;
  @ManyToOne Department department;
}
