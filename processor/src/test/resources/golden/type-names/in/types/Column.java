package types;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.List;

/** Called like a type of the runtime, as {@link Row} is. */
@Table
class Column {
  @Id long id;
  String name;

  @OneToMany(mappedBy = "column")
  List<Row> rows;
}
