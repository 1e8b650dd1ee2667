package val;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record whose key Plinth makes, and whose version is a time. */
@Table
record Stamp(
    @Id(generated = Generation.UUID) @Nullable UUID id,
    String text,
    @Version @Column(precision = 3) @Nullable Instant version) {}
