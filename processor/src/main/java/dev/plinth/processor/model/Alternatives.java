package dev.plinth.processor.model;

import com.palantir.javapoet.ClassName;
import dev.plinth.processor.declaration.TypeUse;
import java.util.Map;

/** What to use instead of a type that no column holds. */
final class Alternatives {
  private static final String ANY = "a number, String, byte[], UUID, java.time type or enum";
  private static final String ENTITIES = "a List of entities with @OneToMany";
  private static final String EMBEDDED = "@Embedded, which stores its properties";
  private static final String MOMENT = "Instant or LocalDateTime";

  private static final Map<String, String> BY_TYPE =
      Map.ofEntries(
          Map.entry("char[]", "String"),
          Map.entry("java.lang.Byte[]", "byte[]"),
          Map.entry("java.util.Date", MOMENT),
          Map.entry("java.util.Calendar", MOMENT),
          Map.entry("java.sql.Timestamp", MOMENT),
          Map.entry("java.sql.Date", "LocalDate"),
          Map.entry("java.sql.Time", "LocalTime"),
          Map.entry("java.time.ZonedDateTime", "OffsetDateTime or Instant"),
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
