import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;

@Table
class Note {
  @Id long id;
  @Index String text;
}
