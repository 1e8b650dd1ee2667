package pay;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
public class Issuer {
  @Id @Nullable Long id;

  @OneToMany(mappedBy = "issuer", cascade = Cascade.ALL, orphanRemoval = true, orderBy = "cents")
  List<Card> cards = new ArrayList<>();

  @OneToOne(mappedBy = "goldOf")
  @Nullable Card gold;
}
