package post;

import dev.plinth.annotation.Convert;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Version;
import dev.plinth.type.Converter;
import org.jspecify.annotations.Nullable;

@Table
public record Parcel(
    @Id @Nullable Long id,
    byte[] label,
    @Embedded Box box,
    @Convert(converter = TextConverter.class) StringBuilder note,
    @Version int version) {

  static final class Box {
    int width;
  }

  static final class TextConverter implements Converter<StringBuilder, String> {
    @Override
    public String toColumn(StringBuilder value) {
      return value.toString();
    }

    @Override
    public StringBuilder toProperty(String value) {
      return new StringBuilder(value);
    }
  }
}
