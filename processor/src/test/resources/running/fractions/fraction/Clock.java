package fraction;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** Times of each type, whose columns keep fewer digits of a second than the database could. */
@Table
public record Clock(
    @Id @Column(length = 10) String name,
    @Column(precision = 1) LocalDateTime tenth,
    @Column(precision = 2) LocalDateTime hundredth,
    @Column(precision = 3) LocalDateTime local,
    @Column(precision = 3) LocalTime time,
    @Column(precision = 3) Instant instant,
    @Column(precision = 3) OffsetDateTime offset,
    @Column(precision = 5) Instant fine) {}
