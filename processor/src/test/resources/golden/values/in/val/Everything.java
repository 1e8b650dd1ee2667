package val;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.EnumStorage;
import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Json;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One property of each type. */
@Table
class Everything {
  @Id @Nullable Long id;
  boolean flag;
  byte tiny;
  short small;
  int number;
  long big;
  float real;
  double precise;
  char letter;
  @Nullable Boolean maybeFlag;
  @Nullable Byte maybeTiny;
  @Nullable Short maybeSmall;
  @Nullable Integer maybeNumber;
  @Nullable Long maybeBig;
  @Nullable Float maybeReal;
  @Nullable Double maybePrecise;
  @Nullable Character maybeLetter;

  @Column(length = 5)
  @Nullable String shortText;

  @Nullable String text;

  @Column(precision = 15, scale = 4)
  @Nullable BigDecimal price;

  @Column(precision = 18)
  @Nullable BigDecimal whole;

  @Column(precision = 38, scale = 10)
  @Nullable BigDecimal huge;

  @Nullable BigInteger unlimited;
  byte @Nullable [] bytes;
  @Nullable UUID uuid;
  @Nullable LocalDate day;
  @Nullable LocalTime time;
  @Nullable LocalDateTime local;
  @Nullable Instant instant;

  @Column(precision = 9)
  @Nullable Instant exact;

  @Column(precision = 0)
  @Nullable Instant second;

  @Nullable OffsetDateTime offset;
  @Nullable Duration duration;
  @Nullable Color color;

  @Enumerated(EnumStorage.ORDINAL)
  @Nullable Color place;

  @Json @Nullable String settings;

  enum Color {
    RED,
    GREEN
  }
}
