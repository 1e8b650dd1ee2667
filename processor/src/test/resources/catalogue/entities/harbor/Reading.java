package harbor;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Convert;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Json;
import dev.plinth.annotation.Table;
import dev.plinth.type.Converter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A column of every type that all databases have. */
@Table
public class Reading {
  @Id long id;
  boolean flag;
  byte tiny;
  short small;
  int number;
  long big;
  float real;
  double precise;
  char letter;

  @Column(length = 8)
  String code;

  String text;

  @Column(precision = 15, scale = 4)
  BigDecimal price;

  @Column(precision = 18)
  BigDecimal whole;

  @Column(precision = 38, scale = 10)
  BigDecimal huge;

  BigInteger unlimited;

  @Column(precision = 30)
  @Nullable BigInteger limited;

  byte[] bytes;
  UUID uuid;
  LocalDate day;
  LocalTime time;

  @Column(precision = 0)
  @Nullable LocalTime second;

  LocalDateTime local;
  Instant instant;

  @Column(precision = 3)
  @Nullable Instant milli;

  OffsetDateTime offset;
  Duration duration;
  @Json String settings;

  @Convert(converter = UriConverter.class)
  @Column(length = 200)
  @Nullable URI uri;

  public static final class UriConverter implements Converter<URI, String> {
    @Override
    public String toColumn(URI value) {
      return value.toString();
    }

    @Override
    public URI toProperty(String value) {
      return URI.create(value);
    }
  }
}
