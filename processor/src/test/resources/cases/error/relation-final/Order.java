package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.List;

@Table
record Order(@Id Long id, @ManyToOne User user, @OneToMany(mappedBy = "order") List<Item> items) {}
