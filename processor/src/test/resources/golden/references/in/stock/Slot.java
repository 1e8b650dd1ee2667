package stock;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.util.UUID;

@Table
@Unique(columns = {"room", "shelf"})
record Slot(@Id UUID id, @Column(length = 40) String room, int shelf) {}
