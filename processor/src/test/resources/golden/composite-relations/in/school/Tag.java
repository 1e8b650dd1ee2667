package school;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
public record Tag(@Id @Column(length = 40) String word) {}
