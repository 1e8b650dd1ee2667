package stock;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class Part {
  @Id @Nullable Long id;

  @ManyToOne(references = "cod")
  Supplier unknown;

  @ManyToOne(references = "since")
  Supplier time;

  @ManyToOne(references = "country")
  Supplier relation;

  @ManyToOne(references = "nick")
  Supplier nullable;

  @ManyToOne(references = "name")
  Supplier anybody;

  @ManyToOne(references = "label")
  Supplier someRows;

  @OneToOne(references = {"town", "name"})
  Supplier otherPair;

  @ManyToOne(
      references = {"street", "town"},
      column = "place")
  Supplier oneName;
}
