package shop;

import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table
class Ticket {
  @Id(generated = Generation.SEQUENCE)
  @Nullable Long id;
}

@Table
class Coupon {
  @Id(sequence = "coupon_seq")
  @Nullable Long id;
}

@Table
class Pass {
  @Id(generated = Generation.SEQUENCE, sequence = "pass_seq")
  @Nullable UUID id;
}
