package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** The parts of the key need not stand side by side. */
@Table
public class Seat {
  @Id long hall;
  @Nullable String note;
  @Id long number;
}
