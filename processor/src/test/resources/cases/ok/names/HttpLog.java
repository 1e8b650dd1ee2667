package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.time.Instant;

@Table(dao = Table.NONE)
class HttpLog {
  @Id(generated = Generation.NONE)
  long id;

  @Column(name = "called at")
  Instant at;
}
