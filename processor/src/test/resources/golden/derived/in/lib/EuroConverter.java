package lib;

import dev.plinth.type.Converter;

public final class EuroConverter implements Converter<Euro, Long> {
  @Override
  public Long toColumn(Euro value) {
    return value.cents();
  }

  @Override
  public Euro toProperty(Long value) {
    return new Euro(value);
  }
}
