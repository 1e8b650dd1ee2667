package blog;

import dev.plinth.annotation.Convert;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.type.Converter;
import org.jspecify.annotations.Nullable;

@Table
class Writer {
  @Id @Nullable Long id;
  String name;

  @Convert(converter = FeeConverter.class)
  Fee fee;

  record Fee(long cents) {}

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
