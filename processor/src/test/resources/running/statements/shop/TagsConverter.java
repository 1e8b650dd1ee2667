package shop;

import dev.plinth.type.Converter;
import java.util.List;

/** {@code a,b}. */
public final class TagsConverter implements Converter<List<String>, String> {
  @Override
  public String toColumn(List<String> tags) {
    return String.join(",", tags);
  }

  @Override
  public List<String> toProperty(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(","));
  }
}
