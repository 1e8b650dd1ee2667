package lists;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
record Route(@Id @Nullable Long id, Kind kind, List<String> stops, int[] minutes) {
  enum Kind {
    BUS,
    TRAM
  }
}
