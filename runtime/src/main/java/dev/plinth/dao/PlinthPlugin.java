package dev.plinth.dao;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.spi.JdbiPlugin;

/**
 * Lets a Jdbi map the rows of hand-written SQL to entities: {@code
 * handle.createQuery(…).mapTo(User.class)}. Columns are matched by name, once per result.
 */
public final class PlinthPlugin implements JdbiPlugin {

  private final Iterable<? extends EntityMapping<?>> mappings;

  /** Maps all entities that {@code ServiceLoader} finds. */
  public PlinthPlugin() {
    this.mappings = () -> EntityMappings.found().iterator();
  }

  /** Maps these entities. */
  public PlinthPlugin(List<? extends EntityMapping<?>> mappings) {
    this.mappings = List.copyOf(mappings);
  }

  @Override
  public void customizeJdbi(Jdbi jdbi) {
    List<EntityMapping<?>> all = new ArrayList<>();
    for (EntityMapping<?> mapping : mappings) {
      register(jdbi, mapping);
      all.add(mapping);
    }
    jdbi.getConfig(StatementPlan.class).know(all);
  }

  private static <E> void register(Jdbi jdbi, EntityMapping<E> mapping) {
    EntityRowMapper<E> mapper = new EntityRowMapper<>(mapping);
    jdbi.registerRowMapper(mapping.entityType(), mapper);
    for (Class<? extends E> variant : mapping.variants()) {
      register(jdbi, variant, mapper);
    }
  }

  private static <V> void register(Jdbi jdbi, Class<V> variant, RowMapper<? super V> mapper) {
    jdbi.registerRowMapper(variant, new VariantRowMapper<>(variant, mapper));
  }
}
