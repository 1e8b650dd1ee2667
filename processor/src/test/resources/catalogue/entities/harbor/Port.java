package harbor;

import dev.plinth.annotation.Check;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Comment;
import dev.plinth.annotation.Default;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Order;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table(name = "sea_port")
@Unique(columns = {"country", "name"})
@Index(
    columns = {"opened", "name"},
    order = {Order.DESC, Order.ASC},
    name = "ix_newest")
@Check(value = "depth > 0 and depth < 100", name = "ck_depth")
public class Port {
  @Id @Nullable Long id;

  @Column(length = 60)
  @Comment("As on the charts.")
  String name;

  @ManyToOne(onDelete = ReferentialAction.RESTRICT, onUpdate = ReferentialAction.CASCADE)
  @Comment("Where it is.")
  Country country;

  int depth;
  LocalDate opened;

  @Default("current_timestamp")
  @Nullable Instant listed;

  @Embedded Position position;

  @Embedded(prefix = "pilot_")
  @Nullable Position pilots;

  @OneToMany(mappedBy = "port")
  List<Pier> piers = new ArrayList<>();

  Port() {}

  Port(String name, Country country, int depth, LocalDate opened, Position position) {
    this.name = name;
    this.country = country;
    this.depth = depth;
    this.opened = opened;
    this.position = position;
  }
}
