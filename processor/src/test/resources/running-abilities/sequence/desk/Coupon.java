package desk;

import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** It shares its numbers with tickets. */
@Table
public record Coupon(
    @Id(generated = Generation.SEQUENCE, sequence = "desk_numbers") @Nullable Long id, int value) {}
