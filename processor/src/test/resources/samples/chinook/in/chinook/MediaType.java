package chinook;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** The format of a track's file. */
@Table(name = "MediaType")
public record MediaType(
    @Id @Column(name = "MediaTypeId") @Nullable Integer id,
    @Column(name = "Name", length = 120) @Nullable String name) {}
