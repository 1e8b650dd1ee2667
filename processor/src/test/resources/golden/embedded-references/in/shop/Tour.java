package shop;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table
public record Tour(@Id @Nullable Long id, @Embedded Way way, @Embedded Optional<Way> detour) {
  record Way(@ManyToOne Depot from, @ManyToOne Optional<Depot> to, @ManyToOne @Nullable Ref<Tour> after) {}
}
