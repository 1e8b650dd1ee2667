package pay;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Json;
import org.jspecify.annotations.Nullable;

public final class Transfer extends Payment {
  @Json String details = "{}";

  @Embedded(prefix = "to_")
  @Nullable Bank receiver;
}
