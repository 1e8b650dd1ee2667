package blog;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** What a post is about. */
@Table
public record Tag(@Id @Nullable Long id, @Unique @Column(length = 30) String label) {}
