package dev.plinth.benchmark.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Entities of ten columns and one relation each, as many as wanted. */
final class EntitySources {
  private static final String TEMPLATE =
      """
      package shop;

      import dev.plinth.annotation.*;
      import java.math.BigDecimal;
      import java.time.Instant;
      import java.time.LocalDate;
      import java.util.UUID;
      import org.jspecify.annotations.Nullable;

      @Table
      public class Entity%1$d {
        @Id @Nullable Long id;
        @Unique @Column(length = 40) String code = "";
        @Column(length = 200) String title = "";
        @Nullable String description;
        int quantity;
        boolean active;
        @Column(precision = 12, scale = 2) BigDecimal price = BigDecimal.ZERO;
        UUID reference = new UUID(0, 0);
        LocalDate day = LocalDate.EPOCH;
        Instant changed = Instant.EPOCH;
        @ManyToOne%2$s @Nullable Entity%3$d parent;
      }
      """;
  private static final int CHILDREN = 10;

  private EntitySources() {}

  /** Writes the sources; each entity refers to another one, and none leads back to itself. */
  static void write(int entities, Path folder) throws IOException {
    Path shop = Files.createDirectories(folder.resolve("shop"));
    for (int i = 0; i < entities; i++) {
      Files.writeString(shop.resolve("Entity" + i + ".java"), source(i));
    }
  }

  /** The first has none above it, so it refers to its own kind. */
  private static String source(int entity) {
    return TEMPLATE.formatted(entity, entity == 0 ? "(eager = true)" : "", entity / CHILDREN);
  }
}
