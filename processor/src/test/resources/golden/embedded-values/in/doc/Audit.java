package doc;

import dev.plinth.annotation.CreatedAt;
import dev.plinth.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Can't be changed, so another one takes its place. */
public record Audit(
    String author, @CreatedAt @Nullable Instant createdAt, @UpdatedAt @Nullable Instant updatedAt) {}
