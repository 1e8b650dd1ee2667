package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

/** In the schema that needs no name. */
@Table
public record Tag(@Id String name) {}
