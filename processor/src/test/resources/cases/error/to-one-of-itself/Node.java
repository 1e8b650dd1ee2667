package tree;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import java.util.Optional;

@Table
record Node(@Id long id, @ManyToOne(eager = true) Optional<Node> parent) {}
