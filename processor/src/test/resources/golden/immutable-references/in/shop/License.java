package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;

@Table
record License(@Id String number, @OneToOne Driver driver) {}
