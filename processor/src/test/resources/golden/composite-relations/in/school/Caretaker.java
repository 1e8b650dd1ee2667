package school;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;

/** Has the key of what it refers to, and does not read it. */
@Table
public class Caretaker {
  @Id @ManyToOne Ref<Owner> owner;
  String phone;
}
