package harbor;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Comment;
import dev.plinth.annotation.EnumStorage;
import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this database can and others can't. */
@Table(schema = "sea")
@Comment("Afloat.")
@Index(expression = "lower(color)")
@Index(
    columns = "port",
    where = "light is null",
    name = "ix_dark",
    include = {"color", "light"})
@Unique(columns = "color", where = "light = 'Q'")
@Unique(
    columns = {"port", "light"},
    nullsDistinct = false)
public record Buoy(
    @Id(generated = Generation.SEQUENCE, sequence = "buoys") @Nullable Long id,
    @Column(collation = "C") String color,
    @Nullable String light,
    @Enumerated(EnumStorage.NATIVE) Flag flag,
    @ManyToOne(deferrable = true) @Comment("The next one.") Port port,
    String[] names,
    @Nullable List<Integer> depths,
    @Column(precision = 6, scale = 2) List<BigDecimal> costs) {}
