package tree;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;

@Table
record Car(@Id long id, @ManyToOne Wheel spare) {}
