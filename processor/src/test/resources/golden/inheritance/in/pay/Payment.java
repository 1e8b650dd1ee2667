package pay;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Inheritance;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A payment, in one table whatever it is made with. */
@Table
@Inheritance(column = "kind")
public abstract sealed class Payment permits CardPayment, BankPayment {
  @Id @Nullable Long id;
  @Index LocalDate due = LocalDate.EPOCH;
  long cents;
  @ManyToOne Customer customer;

  @OneToMany(mappedBy = "payment", cascade = Cascade.ALL, orphanRemoval = true)
  List<Reminder> reminders = new ArrayList<>();
}
