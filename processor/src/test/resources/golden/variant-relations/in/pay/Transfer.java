package pay;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.ManyToOne;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public final class Transfer extends Payment {
  @ManyToOne(cascade = Cascade.SAVE)
  @Nullable Bank bank;

  @ManyToMany(cascade = Cascade.SAVE)
  Set<Tag> tags = new LinkedHashSet<>();
}
