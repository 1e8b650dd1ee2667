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
  @Index @Column(length = 40) String user;
  @Index @Column(length = 40) String row;
  @Index @Column(length = 40) String p;
  @Index @Column(length = 40) String at;
  @Index @Column(length = 40) String source;
  @Index @Column(length = 40) String find;
  @Index @Column(length = 40) String state;
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
