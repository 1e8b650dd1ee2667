package dev.plinth.session.model;

import dev.plinth.session.mapping.LambdaMapping;
import org.jspecify.annotations.Nullable;

/** Has a favourite ball, which may belong to somebody else. */
public class Person {

  /** A person may be without favourite. */
  public static final LambdaMapping<Person> PERSON =
      LambdaMapping.of(Person.class, "person", Person::new)
          .generatedId(p -> p.id, (p, id) -> p.id = id)
          .text("name", p -> p.name, (p, name) -> p.name = name)
          .toOne(
              "favourite", true, () -> Ball.BALL, p -> p.favourite, (p, ball) -> p.favourite = ball)
          .toOne("second", true, () -> Ball.BALL, p -> p.second, (p, ball) -> p.second = ball)
          .build();

  public @Nullable Long id;
  public @Nullable String name;
  public @Nullable Ball favourite;
  public @Nullable Ball second;

  public Person() {}

  public Person(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return "Person " + name;
  }
}
