package pay;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

@Table
public record Stop(@Id @Nullable Long id, String town, @ManyToOne @Nullable Ref<Leg.Ride> ride) {}
