package doc;

import dev.plinth.type.Converter;

public final class TagConverter implements Converter<Tag, String> {
  @Override
  public String toColumn(Tag value) {
    return value.text();
  }

  @Override
  public Tag toProperty(String value) {
    return new Tag(value);
  }
}
