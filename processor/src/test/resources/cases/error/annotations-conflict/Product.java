package shop;

import dev.plinth.annotation.Convert;
import dev.plinth.annotation.EnumStorage;
import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.type.Converter;

@Table
class Product {
  @Id Long id;

  @Convert(converter = SizeConverter.class)
  @Enumerated(EnumStorage.ORDINAL)
  Size size;

  enum Size {
    S,
    M
  }

  static final class SizeConverter implements Converter<Size, String> {
    @Override
    public String toColumn(Size value) {
      return value.name();
    }

    @Override
    public Size toProperty(String value) {
      return Size.valueOf(value);
    }
  }
}
