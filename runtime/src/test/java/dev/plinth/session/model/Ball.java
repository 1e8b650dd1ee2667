package dev.plinth.session.model;

import dev.plinth.session.mapping.LambdaMapping;
import org.jspecify.annotations.Nullable;

/** Belongs to a person. */
public class Ball {

  /** A ball needs an owner. */
  public static final LambdaMapping<Ball> BALL =
      LambdaMapping.of(Ball.class, "ball", Ball::new)
          .generatedId(b -> b.id, (b, id) -> b.id = id)
          .text("colour", b -> b.colour, (b, colour) -> b.colour = colour)
          .toOne("owner", false, () -> Person.PERSON, b -> b.owner, (b, p) -> b.owner = p)
          .build();

  public @Nullable Long id;
  public @Nullable String colour;
  public @Nullable Person owner;

  public Ball() {}

  public Ball(String colour, Person owner) {
    this.colour = colour;
    this.owner = owner;
  }

  @Override
  public String toString() {
    return "Ball " + colour;
  }
}
