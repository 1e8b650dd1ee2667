package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
record Order(
    @Id Long id, @ManyToOne User user, @OneToOne(mappedBy = "order") @Nullable Item item) {}
