package zoo;

import static org.assertj.core.api.Assertions.assertThat;
import static zoo.AnimalTable.ANIMAL;

import dev.plinth.Database;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

public final class ZooScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    AnimalDao animals = new AnimalDao(jdbi);
    Animal bear = in(new Animal(), 1);
    bear.cage = new Animal.Cage("south", 7);
    Animal.Dog dog = in(new Animal.Dog(), 2);
    dog.trick = "sit";
    Animal.Puppy puppy = in(new Animal.Puppy(), 3);
    puppy.trick = "none";
    puppy.weeks = 4;
    animals.insertAll(List.of(bear, dog, puppy));

    assertThat(animals.findAll())
        .extracting(animal -> (Object) animal.getClass())
        .containsExactly(Animal.class, Animal.Dog.class, Animal.Puppy.class);
    assertThat(animals.get(5, 1).cage).isEqualTo(new Animal.Cage("south", 7));
    try (Session session =
        Database.builder().jdbi(jdbi).entities(ANIMAL).open().openSession()) {
      Animal.Dog found = session.get(Animal.Dog.class, new AnimalTable.Key(5, 3));
      assertThat(found).isInstanceOf(Animal.Puppy.class);
      found.trick = "roll";
      found.cage = new Animal.Cage("north", 1);
      session.commit();
    }
    assertThat(animals.find(5, 3))
        .get()
        .isInstanceOfSatisfying(
            Animal.Puppy.class,
            found -> {
              assertThat(found.trick).isEqualTo("roll");
              assertThat(found.weeks).isEqualTo(4);
              assertThat(found.cage.house()).isEqualTo("north");
            });
  }

  private static <A extends Animal> A in(A animal, int number) {
    animal.zoo = 5;
    animal.number = number;
    return animal;
  }
}
