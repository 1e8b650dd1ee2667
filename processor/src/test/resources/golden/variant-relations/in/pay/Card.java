package pay;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.OneToOne;
import dev.plinth.dao.Ref;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class Card extends Payment {
  @ManyToOne(cascade = Cascade.SAVE)
  Bank bank;

  @OneToMany(mappedBy = "card", cascade = Cascade.ALL, orphanRemoval = true, orderBy = "what")
  List<Charge> charges = new ArrayList<>();

  @OneToOne(mappedBy = "payment", cascade = Cascade.ALL, orphanRemoval = true)
  @Nullable Slip slip;

  @ManyToOne @Nullable Ref<Issuer> issuer;
  @OneToOne @Nullable Issuer goldOf;

  Card() {}

  Card(Bank bank) {
    this.bank = bank;
  }
}
