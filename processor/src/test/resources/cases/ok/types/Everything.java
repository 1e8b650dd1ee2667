package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

@Table
class Everything {
  @Id int id;
  boolean aBoolean;
  int anInt;
  long aLong;
  double aDouble;
  Boolean boxedBoolean;
  Integer boxedInt;
  Long boxedLong;
  Double boxedDouble;
  String text;

  @Column(length = 80)
  String shortText;

  @Column(precision = 19, scale = 4)
  BigDecimal decimal;

  @Column(precision = 9)
  BigDecimal whole;

  byte[] bytes;
  UUID uuid;
  LocalDate date;
  LocalDateTime timestamp;
  Instant instant;
  Status status;

  enum Status {
    OPEN,
    CLOSED {
      @Override
      public String toString() {
        return "done";
      }
    }
  }
}
