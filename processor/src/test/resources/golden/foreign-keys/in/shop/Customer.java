package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
public record Customer(@Id String code, String name) {}
