package harbor;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Comment;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this database can and others can't. */
@Table(schema = "sea")
@Comment("Afloat.")
@Unique(
    columns = {"port", "light"},
    nullsDistinct = false)
public record Buoy(
    @Id(generated = Generation.SEQUENCE, sequence = "buoys") @Nullable Long id,
    String color,
    @Column(length = 4) @Nullable String light,
    @ManyToOne @Comment("The next one.") Port port,
    @Column(precision = 9) Instant laid,
    @Column(length = 12) String[] names,
    @Nullable List<Integer> depths,
    @Column(precision = 6, scale = 2) List<BigDecimal> costs) {}
