package pay;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Generated;
import dev.plinth.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

public final class Card extends Payment {
  String number;

  @Generated(expression = "upper(number)")
  @Nullable String shown;

  @Embedded Bank bank;
  @UpdatedAt @Nullable Instant changed;
}
