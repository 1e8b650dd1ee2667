package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
public class Node {
  @Id long tree;
  @Id long number;

  @ManyToOne(eager = true)
  @Nullable Node parent;
}
