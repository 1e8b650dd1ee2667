package shelf;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Desk {
  @Id @Nullable Long id;
  @Column(length = 40) String room = "";
  @OneToOne Writer writer;

  Desk() {}

  Desk(String room, Writer writer) {
    this.room = room;
    this.writer = writer;
  }
}
