package one;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
record Tag(@Id String name) {}
