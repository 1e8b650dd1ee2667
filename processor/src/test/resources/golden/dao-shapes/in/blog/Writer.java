package blog;

import dev.plinth.annotation.Convert;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Json;
import dev.plinth.annotation.Table;
import dev.plinth.type.Converter;
import org.jspecify.annotations.Nullable;

@Table
public class Writer {
  @Id @Nullable Long id;
  String name;
  @Nullable Integer age;
  @Convert(converter = FeeConverter.class) Fee fee = new Fee(0);
  @Json String tags = "{}";
  @Embedded(prefix = "home_") Home home = new Home("", "");

  Writer() {}

  Writer(String name, @Nullable Integer age, String city) {
    this.name = name;
    this.age = age;
    this.home = new Home(city, "1");
  }

  public record Fee(long cents) {}

  record Home(String city, String zip) {}

  static final class FeeConverter implements Converter<Fee, Long> {
    @Override
    public Long toColumn(Fee value) {
      return value.cents();
    }

    @Override
    public Fee toProperty(Long value) {
      return new Fee(value);
    }
  }
}
