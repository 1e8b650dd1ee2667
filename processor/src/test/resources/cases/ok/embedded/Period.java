package shop;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Unique;
import java.time.LocalDate;
import java.util.Optional;

record Period(@Index LocalDate begin, @Unique @Column(name = "until") Optional<LocalDate> end) {}
