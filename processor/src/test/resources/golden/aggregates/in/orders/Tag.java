package orders;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
record Tag(@Id String word) {}
