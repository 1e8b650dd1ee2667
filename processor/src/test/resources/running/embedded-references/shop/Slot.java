package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
public record Slot(@Id String day, @Id int hour, String note) {}
