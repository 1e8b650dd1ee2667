package stock;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
record Country(@Id String code) {}
