package dev.plinth.benchmark.contender;

import jakarta.persistence.AttributeConverter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hibernate.cfg.Configuration;

/** Lets Hibernate keep decimals and times in SQLite as all contenders do; H2 has the types. */
final class HibernateValues {

  private static final TimeText TIMES = new JdkTimeText();

  private HibernateValues() {}

  static void register(Databases database, Configuration configuration) {
    if (database == Databases.SQLITE) {
      configuration.addAttributeConverter(DecimalAsText.class, true);
      configuration.addAttributeConverter(TimeAsText.class, true);
      configuration.addAttributeConverter(InstantAsText.class, true);
    }
  }

  /** Public, because Hibernate makes one by reflection. */
  public static final class DecimalAsText implements AttributeConverter<BigDecimal, String> {
    @Override
    public String convertToDatabaseColumn(BigDecimal value) {
      return value.toPlainString();
    }

    @Override
    public BigDecimal convertToEntityAttribute(String text) {
      return new BigDecimal(text).setScale(SqliteValues.SCALE);
    }
  }

  /** Public, because Hibernate makes one by reflection. */
  public static final class TimeAsText implements AttributeConverter<LocalDateTime, String> {
    @Override
    public String convertToDatabaseColumn(LocalDateTime value) {
      return TIMES.of(value);
    }

    @Override
    public LocalDateTime convertToEntityAttribute(String text) {
      return TIMES.dateTime(text);
    }
  }

  /** Public, because Hibernate makes one by reflection. */
  public static final class InstantAsText implements AttributeConverter<Instant, String> {
    @Override
    public String convertToDatabaseColumn(Instant value) {
      return TIMES.of(value);
    }

    @Override
    public Instant convertToEntityAttribute(String text) {
      return TIMES.instant(text);
    }
  }
}
