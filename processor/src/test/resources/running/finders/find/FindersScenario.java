package find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.ValueRefusedException;
import dev.plinth.processor.Scenario;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;

public final class FindersScenario implements Scenario {
  private static final LocalDate NEW_YEAR = LocalDate.of(2000, 1, 1);

  @Override
  public void run(Jdbi jdbi) {
    PersonDao people = new PersonDao(jdbi);
    people.insert(person("Ann", "Berg", 1, City.OSLO, NEW_YEAR, desk(jdbi, 10)));
    people.insert(person(null, "Berg", 2, null, null, desk(jdbi, 20)));

    assertThat(people.findByLastNameAndFirstName("Berg", "Ann")).get().satisfies(this::isAnn);
    assertThat(people.findByLastNameAndFirstName("Berg", null)).get().satisfies(this::isOther);
    assertThat(people.findByTaxNumber(1)).get().satisfies(this::isAnn);
    assertThat(people.findByTaxNumber(3)).isEmpty();
    assertThat(people.findByDeskNumber(20)).get().satisfies(this::isOther);
    assertThat(people.findByLastName("Berg")).hasSize(2);
    assertThat(people.findByCityAndBorn(City.OSLO, NEW_YEAR)).singleElement().satisfies(this::isAnn);
    assertThat(people.findByCityAndBorn(null, null)).singleElement().satisfies(this::isOther);
    assertThat(people.findByCityAndBorn(City.OSLO, null)).isEmpty();
    assertThat(people.findByCityAndLastName(null, "Berg")).singleElement().satisfies(this::isOther);
    assertThat(people.findByFamily(null)).hasSize(2);
    assertThatThrownBy(() -> people.findByDesk(null)).isInstanceOf(ValueRefusedException.class);
    assertThatThrownBy(() -> people.findByLastName(null)).isInstanceOf(ValueRefusedException.class);
  }

  private static Desk desk(Jdbi jdbi, int number) {
    Desk desk = new Desk();
    desk.number = number;
    return new DeskAccess(jdbi).insert(desk);
  }

  private static Person person(
      String firstName, String lastName, int taxNumber, City city, LocalDate born, Desk desk) {
    Person person = new Person();
    person.firstName = firstName;
    person.lastName = lastName;
    person.taxNumber = taxNumber;
    person.city = city;
    person.born = born;
    person.desk = desk;
    return person;
  }

  private void isAnn(Person person) {
    assertThat(person.id).isEqualTo(1);
    assertThat(person.city).isEqualTo(City.OSLO);
    assertThat(person.desk.number).isEqualTo(10);
  }

  private void isOther(Person person) {
    assertThat(person.id).isEqualTo(2);
    assertThat(person.firstName).isNull();
    assertThat(person.family).isNull();
  }
}
