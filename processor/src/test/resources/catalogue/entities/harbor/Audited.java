package harbor;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedSuperclass
public abstract class Audited<K> {
  @Id @Nullable K id;

  @Index
  @Column(precision = 3)
  Instant changed;

  @Column(length = 20)
  String changedBy;
}
