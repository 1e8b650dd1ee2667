package harbor;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Comment;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A record with a key of its own, comments and a default of each kind of type. */
@Table
@Comment("States, with \"quotes\" and it's all.")
public record Country(
    @Id @Column(length = 2) @Comment("ISO 3166") String code,
    @Unique @Column(length = 80) String name,
    @Default("'it''s unknown'") @Column(length = 40) @Nullable String motto,
    @Default("0") @Nullable Integer ports,
    @Default("true") @Nullable Boolean coastal,
    @Default("-1.50") @Column(precision = 9, scale = 2) @Nullable BigDecimal tax,
    @Default("'none'") @Column(length = 10, nullable = true) @Nullable String flag) {}
