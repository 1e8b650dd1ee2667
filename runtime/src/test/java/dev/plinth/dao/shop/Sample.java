package dev.plinth.dao.shop;

import org.jspecify.annotations.Nullable;

/** One property of each type. */
public class Sample {
  public long id;
  public boolean flag;
  public @Nullable Boolean flagOrNull;
  public @Nullable Byte tiny;
  public @Nullable Short small;
  public int number;
  public @Nullable Integer numberOrNull;
  public @Nullable Long big;
  public @Nullable Float real;
  public double ratio;
  public @Nullable Double ratioOrNull;
  public @Nullable Character letter;
  public @Nullable String text;
  public java.math.@Nullable BigDecimal price;
  public java.math.@Nullable BigDecimal count;
  public java.math.@Nullable BigDecimal amount;
  public java.math.@Nullable BigInteger huge;
  public byte @Nullable [] bytes;
  public java.util.@Nullable UUID uuid;
  public java.time.@Nullable LocalDate day;
  public java.time.@Nullable LocalTime time;
  public java.time.@Nullable LocalDateTime moment;
  public java.time.@Nullable Instant instant;
  public java.time.@Nullable OffsetDateTime offset;
  public java.time.@Nullable Duration duration;
  public @Nullable Status status;
}
