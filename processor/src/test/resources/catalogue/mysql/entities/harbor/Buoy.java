package harbor;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Comment;
import dev.plinth.annotation.Generated;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

/** What this database can and others can't. */
@Table(options = "engine = innodb row_format = compressed")
@Comment("Afloat.")
@Index(expression = "lower(color)")
public record Buoy(
    @Id @Nullable Long id,
    @Column(length = 20, collation = "utf8mb4_0900_ai_ci") String color,
    @Column(length = 4) @Nullable String light,
    @Generated(expression = "upper(color)") @Column(length = 20) String shown,
    @ManyToOne @Comment("The next one.") Port port) {}
