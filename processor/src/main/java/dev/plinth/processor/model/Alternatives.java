package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.TypeUse;
import java.util.Map;

/** What to use instead of a type that no column holds. */
final class Alternatives {
  private static final String ANY =
      "boolean, int, long, double, String, BigDecimal, byte[], UUID, LocalDate, LocalDateTime,"
          + " Instant or an enum";
  private static final String ENTITIES = "a List of entities with @OneToMany";
  private static final String EMBEDDED = "@Embedded, which stores its properties";
  private static final String MOMENT = "Instant or LocalDateTime";

  private static final Map<String, String> BY_TYPE =
      Map.ofEntries(
          Map.entry("byte", "int"),
          Map.entry("java.lang.Byte", "Integer"),
          Map.entry("short", "int"),
          Map.entry("java.lang.Short", "Integer"),
          Map.entry("float", "double"),
          Map.entry("java.lang.Float", "Double"),
          Map.entry("char", "String"),
          Map.entry("java.lang.Character", "String"),
          Map.entry("char[]", "String"),
          Map.entry("java.lang.Byte[]", "byte[]"),
          Map.entry("java.math.BigInteger", "BigDecimal"),
          Map.entry("java.util.Date", MOMENT),
          Map.entry("java.util.Calendar", MOMENT),
          Map.entry("java.sql.Timestamp", MOMENT),
          Map.entry("java.sql.Date", "LocalDate"),
          Map.entry("java.sql.Time", "LocalDateTime or int"),
          Map.entry("java.time.LocalTime", "LocalDateTime or int"),
          Map.entry("java.time.OffsetDateTime", "Instant"),
          Map.entry("java.time.ZonedDateTime", "Instant"),
          Map.entry("java.time.Duration", "long"),
          Map.entry("java.util.List", ENTITIES),
          Map.entry("java.util.Set", ENTITIES),
          Map.entry("java.util.Collection", ENTITIES),
          Map.entry("java.util.Map", ENTITIES));

  static String to(TypeUse type) {
    if (type.is(java.util.Optional.class) && !type.arguments().isEmpty()) {
      return "@Nullable " + type.arguments().get(0).shown();
    }
    boolean theirs =
        type.raw() instanceof ClassName name
            && type.arguments().isEmpty()
            && !name.packageName().startsWith("java.");
    return BY_TYPE.getOrDefault(type.raw().toString(), theirs ? EMBEDDED : ANY);
  }

  private Alternatives() {}
}
