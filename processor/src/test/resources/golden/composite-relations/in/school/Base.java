package school;

import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.MappedSuperclass;
import dev.plinth.dao.Ref;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Each entity has relations and join tables of its own. */
@MappedSuperclass
abstract class Base {
  @ManyToOne Owner owner;

  @ManyToOne @Nullable Ref<Owner> tenant;

  @ManyToMany Set<Tag> tags = new LinkedHashSet<>();
}
