package pay;

import dev.plinth.annotation.CreatedAt;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The key is embedded, so it has several columns. */
@Table
@Inheritance
public abstract sealed class Payment permits Card, Transfer {
  @Id @Embedded PaymentId id;
  @Version int version;
  @CreatedAt @Nullable Instant createdAt;

  @Default("'EUR'")
  @Nullable String currency;
}
