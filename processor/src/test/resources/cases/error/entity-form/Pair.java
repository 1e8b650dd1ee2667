package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
record Pair<T>(@Id long id, T value) {}
