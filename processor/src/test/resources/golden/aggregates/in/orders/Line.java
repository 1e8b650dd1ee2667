package orders;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

@Table
record Line(
    @Id @Nullable Long id,
    int place,
    String product,
    @ManyToOne @Nullable Ref<Purchase> purchase) {}
