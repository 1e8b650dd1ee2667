package dev.plinth.dao;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the mappings that the processor has listed in {@code META-INF/services}. */
public final class EntityMappings {

  private EntityMappings() {}

  /**
   * The mappings of all modules on the class path, in the order in which they are listed.
   *
   * @throws IllegalStateException if one is listed that can't be loaded
   */
  public static List<EntityMapping<?>> found() {
    List<EntityMapping<?>> mappings = new ArrayList<>();
    try {
      ServiceLoader.load(EntityMapping.class).forEach(mappings::add);
    } catch (ServiceConfigurationError e) {
      throw new IllegalStateException(
          "an entity is listed whose generated class can't be loaded, compile it again: "
              + Causes.message(e),
          e);
    }
    return List.copyOf(mappings);
  }
}
