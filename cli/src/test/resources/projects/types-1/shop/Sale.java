package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table(schema = "sales")
class Sale {
  @Id @Nullable Long id;
  @ManyToOne Article article;
  @Index int cents;
}
