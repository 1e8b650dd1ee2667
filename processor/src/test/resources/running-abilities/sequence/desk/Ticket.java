package desk;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
public class Ticket {
  @Id(generated = Generation.SEQUENCE, sequence = "desk_numbers")
  @Nullable Long id;

  String title;

  @OneToMany(mappedBy = "ticket", cascade = Cascade.ALL)
  List<Note> notes = new ArrayList<>();

  Ticket() {}

  Ticket(String title) {
    this.title = title;
  }
}
