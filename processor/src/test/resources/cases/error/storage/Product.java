package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.EnumStorage;
import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.Generated;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Json;
import dev.plinth.annotation.Table;
import java.math.BigInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Table(schema = "sales")
class Product {
  @Id(generated = Generation.UUID)
  @Nullable Long id;

  @Enumerated(EnumStorage.ORDINAL)
  String name;

  @Enumerated(EnumStorage.NATIVE)
  Size size;

  @Json int settings;

  @Column(collation = "nocase")
  int number;

  @Column(precision = 10)
  Instant precise;

  @Column(precision = 20, scale = 2)
  BigInteger whole;

  @Column(length = 3)
  char letter;

  @Default("1")
  @Generated(expression = "number + 1")
  Integer sum;

  enum Size {
    SMALL
  }
}
