package geo;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

@Table
public record Measurement(
    @Id long id,
    @Index Instant takenAt,
    @Column(precision = 9, scale = 4) BigDecimal value,
    Optional<String> remark,
    byte[] raw) {}
