package shop;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;

@Table
record Customer(
    @Id Long id, String name, @ManyToOne(cascade = Cascade.SAVE) Country country) {}
