package val;

import dev.plinth.annotation.CreatedAt;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Generated;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.UpdatedAt;
import dev.plinth.annotation.Version;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A record: what is given to it comes back in a new instance. */
@Table
record Note(
    @Id @Nullable Long id,
    String text,
    @Default("'draft'") @Nullable String state,
    @Generated(expression = "length(text)", stored = true) int size,
    @Version @Nullable Long version,
    @CreatedAt @Nullable OffsetDateTime createdAt,
    @UpdatedAt @Nullable LocalDateTime updatedAt) {}
