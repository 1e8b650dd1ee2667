package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
public record Stock(@Id long warehouse, @Id String product, int amount) {}
