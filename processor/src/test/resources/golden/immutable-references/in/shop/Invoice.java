package shop;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has the key of its delivery. */
@Table
class Invoice {
  @Id @OneToOne Delivery delivery;
  String number;

  @OneToOne(mappedBy = "invoice", cascade = Cascade.ALL)
  @Nullable Receipt receipt;

  @OneToMany(mappedBy = "invoice", cascade = Cascade.ALL)
  List<InvoiceLine> lines = new ArrayList<>();
}
