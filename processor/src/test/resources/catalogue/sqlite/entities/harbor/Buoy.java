package harbor;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Generated;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What this database can and others can't. */
@Table(options = "strict")
@Index(expression = "lower(color)")
@Index(columns = "port", where = "light is null", name = "ix_dark")
@Unique(columns = "color", where = "light = 'Q'")
public record Buoy(
    @Id @Nullable Long id,
    @Column(collation = "nocase") String color,
    @Nullable String light,
    @Generated(expression = "upper(color)") String shown,
    @ManyToOne(deferrable = true) Port port,
    @Column(precision = 9) Instant laid) {}
