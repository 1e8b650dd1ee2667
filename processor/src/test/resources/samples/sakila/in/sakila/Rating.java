package sakila;

import dev.plinth.type.Converter;

/** Who may see a film. Java has no name like PG-13, so a converter writes it. */
public enum Rating {
  G,
  PG,
  PG_13,
  R,
  NC_17;

  static final class AsText implements Converter<Rating, String> {
    @Override
    public String toColumn(Rating value) {
      return value.name().replace('_', '-');
    }

    @Override
    public Rating toProperty(String value) {
      return Rating.valueOf(value.replace('-', '_'));
    }
  }
}
