package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
public record Slot(@Id @Column(length = 10) String day, @Id int hour, String note) {}
