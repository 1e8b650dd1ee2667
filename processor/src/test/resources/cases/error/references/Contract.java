package stock;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;

@Table
class Contract {
  @Id
  @OneToOne(references = "code")
  Supplier supplier;
}
