package chinook;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Rock, Jazz, Metal. A record: nothing but its columns, and never changed in place. */
@Table(name = "Genre")
public record Genre(
    @Id @Column(name = "GenreId") @Nullable Integer id,
    @Column(name = "Name", length = 120) @Nullable String name) {}
