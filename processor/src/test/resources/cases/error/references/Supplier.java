package stock;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Table
@Unique(columns = {"town", "street"})
class Supplier {
  @Id @Nullable Long id;
  @Unique String code;
  @Unique @Nullable String nick;
  @Unique Instant since;
  @Unique @ManyToOne Country country;
  String name;
  String town;
  String street;

  @Unique(where = "name <> ''")
  String label;
}
