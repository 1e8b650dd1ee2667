package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
public record Customer(@Id @Column(length = 40) String code, String name) {}
