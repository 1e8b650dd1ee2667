package shop;

import dev.plinth.annotation.Convert;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.type.Converter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Table
class Shop {
  @Id @Nullable Long id;

  @Convert(converter = Interface.class)
  Email byInterface;

  @Convert(converter = Abstract.class)
  Email byAbstract;

  @Convert(converter = Hidden.class)
  Email byPrivate;

  @Convert(converter = Inner.class)
  Email byInner;

  @Convert(converter = Closed.class)
  Email byClosed;

  @Convert(converter = Throwing.class)
  Email byThrowing;

  @Convert(converter = Generic.class)
  Email byGeneric;

  @Convert(converter = Raw.class)
  Email byRaw;

  @Convert(converter = Emails.class)
  String other;

  @Convert(converter = Lists.class)
  Email column;

  record Email(String text) {}

  interface Interface extends Converter<Email, String> {}

  abstract static class Abstract implements Converter<Email, String> {}

  private static final class Hidden extends Emails {}

  final class Inner extends Emails {}

  static final class Closed extends Emails {
    Closed(int secret) {}
  }

  static final class Throwing extends Emails {
    Throwing() throws java.io.IOException {
      throw new java.io.IOException();
    }
  }

  static class Generic<T> implements Converter<Email, T> {
    @Override
    public T toColumn(Email value) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Email toProperty(T value) {
      throw new UnsupportedOperationException();
    }
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  static class Raw implements Converter {
    @Override
    public Object toColumn(Object value) {
      return value;
    }

    @Override
    public Object toProperty(Object value) {
      return value;
    }
  }

  static class Emails implements Converter<Email, String> {
    @Override
    public String toColumn(Email value) {
      return value.text();
    }

    @Override
    public Email toProperty(String value) {
      return new Email(value);
    }
  }

  static class Lists implements Converter<Email, Set<String>> {
    @Override
    public Set<String> toColumn(Email value) {
      return Set.of(value.text());
    }

    @Override
    public Email toProperty(Set<String> value) {
      return new Email(value.iterator().next());
    }
  }
}
