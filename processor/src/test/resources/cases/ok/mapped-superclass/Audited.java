package shop;

import dev.plinth.annotation.Index;
import dev.plinth.annotation.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedSuperclass
@Index(columns = "changed")
abstract class Audited<K, V> extends Base<K> implements Titled {
  static int count;
  Instant changed;
  private @Nullable V note;

  V getNote() {
    return note;
  }

  void setNote(V note) {
    this.note = note;
  }
}
