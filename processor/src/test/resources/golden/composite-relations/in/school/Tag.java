package school;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
public record Tag(@Id String word) {}
