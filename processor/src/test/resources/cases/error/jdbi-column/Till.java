package till;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Convert;
import dev.plinth.annotation.EnumStorage;
import dev.plinth.annotation.Enumerated;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.JdbiColumn;
import dev.plinth.annotation.Json;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Version;
import java.math.BigDecimal;
import java.util.List;
import org.jdbi.v3.core.qualifier.Qualifier;

@Table
class Till {
  @Id
  @JdbiColumn(String.class)
  Money id;

  @JdbiColumn(List.class)
  Money list;

  @JdbiColumn(Money.class)
  Money money;

  @JdbiColumn(Currency.class)
  Currency currency;

  @JdbiColumn(BigDecimal.class)
  Money endless;

  @Column(length = 3)
  @JdbiColumn(Long.class)
  Money length;

  @JdbiColumn(value = Long.class, qualifiers = Deprecated.class)
  Money unqualified;

  @JdbiColumn(
      value = Long.class,
      qualifiers = {Named.class, Hidden.class})
  Money named;

  @Json
  @JdbiColumn(byte[].class)
  Money json;

  @Version
  @JdbiColumn(Integer.class)
  int version;

  @Enumerated(EnumStorage.NAME)
  @JdbiColumn(String.class)
  Currency enumerated;

  @Convert(converter = MoneyConverter.class)
  @JdbiColumn(String.class)
  Money converted;

  @JdbiColumn(String.class)
  Secret secret;

  @JdbiColumn(String.class)
  List<Secret> secrets;

  @Convert(converter = SecretConverter.class)
  Secret hidden;

  record Money(long cents) {}

  private record Secret(String text) {}

  enum Currency {
    EUR
  }

  @Qualifier
  @interface Named {
    String value();
  }

  @Qualifier
  private @interface Hidden {}

  static class SecretConverter implements dev.plinth.type.Converter<Secret, String> {
    @Override
    public String toColumn(Secret value) {
      return value.text();
    }

    @Override
    public Secret toProperty(String value) {
      return new Secret(value);
    }
  }

  static class MoneyConverter implements dev.plinth.type.Converter<Money, String> {
    @Override
    public String toColumn(Money value) {
      return String.valueOf(value.cents());
    }

    @Override
    public Money toProperty(String value) {
      return new Money(Long.parseLong(value));
    }
  }
}
