package names;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.List;

/** Its properties are called like everything else in generated code. */
@Table
class User {
  @Id long key;
  @Index String user;
  @Index String row;
  @Index String p;
  @Index String at;
  @Index String source;
  @Index String find;
  @Index String state;
  String changes;
  String column;
  String columns;
  String names;
  String value;
  String copy;
  @Column(name = "constant")
  String USER;
  String INSERT;
  String API;
  String COUNT;

  @OneToMany(mappedBy = "COUNT")
  List<Count> counts;
}
