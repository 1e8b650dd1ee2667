package shop;

import dev.plinth.annotation.*;
import dev.plinth.dao.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of its columns are called like words that databases keep for themselves. */
@Table
public class Customer {
  enum Level {
    BASIC,
    GOLD
  }

  @Id @Nullable Long id;
  @Column(length = 40) String name = "";
  @Nullable @Column(length = 80) String email;
  int rank;
  @Nullable @Column(length = 20) String user;
  boolean active = true;
  Level level = Level.BASIC;
  LocalDate joined = LocalDate.EPOCH;
  @Nullable Instant seen;
  @Nullable @Column(precision = 12, scale = 2) BigDecimal credit;
  @Column(precision = 30, scale = 4) BigDecimal points = new BigDecimal("0.0000");
  BigInteger visits = BigInteger.ZERO;
  @Nullable @Json String settings;

  @Column(length = 100)
  @Convert(converter = TagsConverter.class)
  List<String> tags = List.of();

  @ManyToOne @Nullable Ref<Customer> friend;

  Customer() {}

  Customer(String name, int rank) {
    this.name = name;
    this.rank = rank;
  }
}
