import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import org.jspecify.annotations.Nullable;

@Table
@Unique(columns = {"hall", "code"}, nullsDistinct = false)
class Seat {
  @Id @Nullable Long id;
  String hall;

  @Unique(where = "hall = 'A'", nullsDistinct = false)
  @Nullable String code;

  @Unique(nullsDistinct = false)
  @Nullable Integer number;

  @Unique(nullsDistinct = true)
  @Nullable Integer place;
}
