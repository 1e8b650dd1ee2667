package orders;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
record Tag(@Id @Column(length = 40) String word) {}
