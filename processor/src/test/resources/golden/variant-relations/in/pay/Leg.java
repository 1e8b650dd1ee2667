package pay;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table
@Inheritance
public sealed interface Leg {
  record Ride(
      @Id @Nullable Long id,
      String line,
      @ManyToOne Bank sponsor,
      @ManyToOne Optional<Charge> charge,
      @OneToMany(mappedBy = "ride", cascade = Cascade.ALL, orphanRemoval = true) List<Stop> stops)
      implements Leg {}

  record Walk(@Id @Nullable Long id, int metres, @ManyToOne @Nullable Ref<Leg> after)
      implements Leg {}
}
