package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import java.util.Optional;

@Table
record Trip(@Id long number, @ManyToOne Optional<Driver> driver) {}
