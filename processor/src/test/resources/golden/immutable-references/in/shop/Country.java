package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;

@Table
record Country(@Id @Column(length = 40) String code, String name) {}
