package shop;

import dev.plinth.annotation.Check;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Comment;
import dev.plinth.annotation.Convert;
import dev.plinth.annotation.CreatedAt;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.EnumStorage;
import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.Generated;
import dev.plinth.annotation.Generation;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Json;
import dev.plinth.annotation.Order;
import dev.plinth.annotation.RenamedFrom;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import dev.plinth.annotation.UpdatedAt;
import dev.plinth.annotation.Version;
import dev.plinth.type.Converter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(options = "strict")
@Comment("What is sold.")
@RenamedFrom("article")
@Check("price > 0 or state = 'FREE'")
@Index(expression = "lower(title)", order = Order.DESC)
@Index(columns = "title", include = "state", name = "ix_product_covering")
@Unique(columns = {"title", "state"}, where = "state <> 'FREE'")
class Product {
  @Id(generated = Generation.UUID)
  @Nullable UUID id;

  @Column(collation = "nocase")
  @RenamedFrom("name")
  String title;

  @Price BigDecimal price;

  @Default("'OPEN'")
  @Nullable State state;

  @Enumerated(EnumStorage.ORDINAL)
  State before;

  @Default("'none'")
  @Column(nullable = true)
  @Nullable String note;

  @Generated(expression = "price * 2", stored = true)
  @Column(precision = 15, scale = 2)
  @Nullable BigDecimal twice;

  @Json String settings;

  @Json
  @Convert(converter = Tags.class)
  List<String> tags;

  @Column(precision = 9)
  OffsetDateTime exact;

  @Column(precision = 0, sqlType = "text")
  LocalTime opens;

  @Version int version;
  @CreatedAt @Nullable Instant created;
  @UpdatedAt @Nullable Instant updated;

  enum State {
    @RenamedFrom("NEW")
    OPEN,
    FREE
  }

  static class Tags extends Joined<String> {
    @Override
    public String toColumn(List<String> value) {
      return String.join(",", value);
    }

    @Override
    public List<String> toProperty(String value) {
      return List.of(value.split(","));
    }
  }

  abstract static class Joined<T> implements Converter<List<T>, String> {}
}
