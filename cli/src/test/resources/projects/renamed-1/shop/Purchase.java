package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Purchase {
  @Id @Nullable Long id;
  @ManyToOne Client client;
}
