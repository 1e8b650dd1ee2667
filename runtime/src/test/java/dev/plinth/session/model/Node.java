package dev.plinth.session.model;

import dev.plinth.annotation.Cascade;
import dev.plinth.dao.ToMany;
import dev.plinth.session.mapping.LambdaMapping;
import dev.plinth.session.mapping.LambdaMappingBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refers to a node of the same table. */
public class Node {

  /** Nodes whose keys the database generates. */
  public static final LambdaMapping<Node> GENERATED = mapping(true);

  /** Nodes that bring their keys. */
  public static final LambdaMapping<Node> ASSIGNED = mapping(false);

  public @Nullable Long id;
  public @Nullable String name;
  public @Nullable Node parent;
  public List<Node> children = new ArrayList<>();

  public Node() {}

  public Node(String name, Node... children) {
    this.name = name;
    this.children.addAll(List.of(children));
  }

  public Node(long id, String name) {
    this.id = id;
    this.name = name;
  }

  private static LambdaMapping<Node> mapping(boolean generated) {
    LambdaMappingBuilder<Node> builder = LambdaMapping.of(Node.class, "node", Node::new);
    LambdaMappingBuilder<Node> withKey =
        generated
            ? builder.generatedId(n -> n.id, (n, id) -> n.id = id)
            : builder.number("id", n -> n.id, (n, id) -> n.id = id);
    return withKey
        .text("name", n -> n.name, (n, name) -> n.name = name)
        .toOne("parent", true, () -> self(generated), n -> n.parent, (n, p) -> n.parent = p)
        .toMany(
            ToMany.<Node, Node>of(
                    "children",
                    () -> self(generated),
                    () -> LambdaMappingBuilder.reference(self(generated), "parent"),
                    n -> n.children,
                    (n, children) -> n.children = children)
                .cascade(Cascade.SAVE))
        .build();
  }

  private static LambdaMapping<Node> self(boolean generated) {
    return generated ? GENERATED : ASSIGNED;
  }

  @Override
  public String toString() {
    return "Node " + name;
  }
}
