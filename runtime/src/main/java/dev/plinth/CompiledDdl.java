package dev.plinth;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.StatementPlan;
import dev.plinth.error.UnsupportedDatabaseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The DDL that the processor has left in the modules of the entities, for each dialect. */
final class CompiledDdl {

  private final List<EntityMapping<?>> mappings;

  CompiledDdl(List<EntityMapping<?>> mappings) {
    this.mappings = mappings;
  }

  /**
   * Stops where a module was compiled without the dialect of the database.
   *
   * @throws UnsupportedDatabaseException that names the module and the option
   */
  void checkDialect(Jdbi jdbi) {
    try (Handle handle = jdbi.open()) {
      urls(jdbi.getConfig(StatementPlan.class).dialect(handle));
    }
  }

  /** The scripts of all modules, referenced ones first. */
  List<String> scripts(String dialect) {
    return DdlOrder.sorted(urls(dialect)).stream().map(CompiledDdl::text).toList();
  }

  /** Where the scripts are, by themselves, since two jars may hold a module of the same name. */
  private Map<String, URL> urls(String dialect) {
    Map<String, URL> urls = new LinkedHashMap<>();
    Set<EntityModule> seen = new HashSet<>();
    for (EntityMapping<?> mapping : mappings) {
      EntityModule module = EntityModule.of(mapping);
      if (!seen.add(module)) {
        continue;
      }
      List<URL> found = module.find(dialect);
      if (found.isEmpty()) {
        throw new UnsupportedDatabaseException(
            "the module "
                + module.name()
                + " of "
                + mapping.entityType().getName()
                + " was not compiled for "
                + dialect
                + ": compile it with -Aplinth.dialects="
                + dialect
                + ", or more of them separated by commas");
      }
      found.forEach(url -> urls.put(url.toString(), url));
    }
    return urls;
  }

  private static String text(URL url) {
    try (InputStream in = url.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + url + ": " + e.getMessage(), e);
    }
  }

  /** A module of entities, and what finds its resources; null for the system's. */
  private record EntityModule(String name, @Nullable ClassLoader loader) {

    static EntityModule of(EntityMapping<?> mapping) {
      return new EntityModule(mapping.module(), mapping.getClass().getClassLoader());
    }

    List<URL> find(String dialect) {
      String file = "META-INF/plinth/" + name + "/ddl/" + dialect + ".sql";
      try {
        return Collections.list(
            loader == null ? ClassLoader.getSystemResources(file) : loader.getResources(file));
      } catch (IOException e) {
        throw new UncheckedIOException("can't look for " + file + ": " + e.getMessage(), e);
      }
    }
  }
}
