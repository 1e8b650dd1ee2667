package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Transient;

@Table
record Country(@Id String code, @Transient String name) {}
