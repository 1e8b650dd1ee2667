package shop;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
public record Crate(
    @Id @Nullable Long id,
    @OneToMany(mappedBy = "place.crate", cascade = Cascade.ALL, orphanRemoval = true)
        List<Piece> pieces) {

  @Table
  public record Piece(@Id @Nullable Long id, String name, @Embedded Place place) {}

  record Place(int shelf, @ManyToOne @Nullable Ref<Crate> crate) {}
}
