package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
public record Stock(@Id long warehouse, @Id @Column(length = 40) String product, int amount) {}
