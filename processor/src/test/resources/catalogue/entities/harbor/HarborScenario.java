package harbor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.Ref;
import dev.plinth.error.CheckViolationException;
import dev.plinth.error.ForeignKeyViolationException;
import dev.plinth.error.UniqueViolationException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** A row of each entity, through data access objects and sessions. */
public final class HarborScenario implements Scenario {
  private static final LocalDateTime FIRST = LocalDateTime.of(1, 1, 1, 0, 0);
  private static final LocalDateTime LAST = LocalDateTime.parse("9999-12-31T23:59:59.999999");

  private final Country norway =
      new Country("NO", "Norway 'n' \\ \"søn\" \uD83D\uDEA2", null, null, null, null, null);

  @Override
  public void run(Jdbi jdbi) {
    Readings.run(new ReadingDao(jdbi));
    try (Database db =
        Database.builder()
            .jdbi(jdbi)
            .entities(
                CountryTable.COUNTRY,
                PortTable.PORT,
                PierTable.PIER,
                BerthTable.BERTH,
                ShipTable.SHIP,
                PapersTable.PAPERS,
                RegistrationTable.REGISTRATION,
                CompanyTable.COMPANY,
                VisitTable.VISIT,
                CargoTable.CARGO,
                CraneTable.CRANE,
                OrderTable.ORDER,
                TrafficTable.TRAFFIC,
                BusyShipTable.BUSY_SHIP)
            .open()) {
      Port port = ports(db);
      Ship ship = ships(db);
      visits(db, ship, berths(db, port));
      companies(db, ship);
      words(db);
      rules(db, port, ship);
      deletions(db, ship);
    }
  }

  /** Defaults of the database come back; an absent embedded value stays absent. */
  private Port ports(Database db) {
    Country stored = new CountryDao(db).insert(norway);
    assertThat(stored)
        .isEqualTo(
            new Country(
                "NO", norway.name(), "it's unknown", 0, true, new BigDecimal("-1.50"), null));
    assertThat(new CountryDao(db).get("NO")).isEqualTo(stored);
    Port port =
        new Port("Bergen", stored, 99, LocalDate.of(1, 1, 1), new Position(-90, 179.999999));
    try (Session session = db.openSession()) {
      session.add(port);
      session.commit();
    }
    Port read = new PortDao(db).findByCountryAndName(stored, "Bergen").orElseThrow();
    assertThat(read.listed).isNotNull().isEqualTo(port.listed);
    assertThat(read.position).isEqualTo(port.position);
    assertThat(read.pilots).isNull();
    assertThat(read.opened).isEqualTo(port.opened);
    return read;
  }

  /** Keys of references. */
  private static Berth berths(Database db, Port port) {
    Pier pier = new Pier(port, Short.MIN_VALUE, Double.MAX_VALUE);
    new PierDao(db).insert(pier);
    Berth berth = new Berth(pier, 'Æ');
    try (Session session = db.openSession()) {
      session.addAll(new Berth(session.get(Pier.class, PierTable.PIER.key(pier)), 'a'));
      session.commit();
    }
    new BerthDao(db).insert(berth);
    Berth read = new BerthDao(db).get(port.id, Short.MIN_VALUE, 'Æ');
    assertThat(read.pier.length).isEqualTo(Double.MAX_VALUE);
    assertThat(new BerthDao(db).findAll()).extracting(it -> it.side).containsExactly('a', 'Æ');
    return read;
  }

  private static Ship ships(Database db) {
    Ship tug = new Ship("tug", 46340, 46340, Flag.ÆNDRING);
    Ship ship = new Ship("ship", Integer.MIN_VALUE, 1, Flag.YELLOW);
    ship.second = Flag.ÆNDRING;
    try (Session session = db.openSession()) {
      ship.towedBy = Ref.of(tug);
      session.addAll(ship, tug);
      session.commit();
    }
    Ship read = new ShipDao(db).get(ship.id);
    assertThat(read)
        .usingRecursiveComparison()
        .ignoringFields("towedBy")
        .isEqualTo(ship);
    assertThat(read.area).isEqualTo(Integer.MIN_VALUE);
    assertThat(read.towedBy).isEqualTo(ship.towedBy);
    assertThat(new ShipDao(db).findByName("tug").get(0).flag).isEqualTo(Flag.ÆNDRING);
    new PapersDao(db).insert(new Papers(ship, new byte[] {0, -1, 39, 92, 127, -128}));
    assertThat(new PapersDao(db).findByShip(ship).orElseThrow().scan)
        .containsExactly(0, -1, 39, 92, 127, -128);
    new RegistrationDao(db).insert(new Registration(ship, "\uD83D\uDEA2'\\%_\u00A0."));
    assertThat(new RegistrationDao(db).findByNumber("\uD83D\uDEA2'\\%_\u00A0.")).isPresent();
    return read;
  }

  private static void visits(Database db, Ship ship, Berth berth) {
    Visit first = new Visit(ship.id, FIRST);
    first.stay = Duration.ofNanos(Long.MAX_VALUE);
    first.berth = berth;
    Visit last = new Visit(ship.id, LAST);
    last.stay = Duration.ofNanos(Long.MIN_VALUE);
    last.from = berth.pier.port;
    List<Visit> both = new VisitDao(db).insertAll(List.of(first, last));
    assertThat(new VisitDao(db).findByShipAndArrived(ship.id, LAST).orElseThrow())
        .satisfies(it -> assertThat(it.id).isEqualTo(both.get(1).id))
        .satisfies(it -> assertThat(it.stay).isEqualTo(last.stay))
        .satisfies(it -> assertThat(it.from.name).isEqualTo("Bergen"));
    assertThat(new VisitDao(db).findByBerth(berth)).hasSize(1);
    assertThat(new TrafficDao(db).get(ship.id).visits()).isEqualTo(2);
    assertThat(new BusyShipDao(db).findAll()).containsExactly(new BusyShip("ship", 2));
    cargo(db, both.get(0));
  }

  private static void cargo(Database db, Visit visit) {
    Cargo.Container box = new Cargo.Container();
    box.number = "MSKU1234565";
    Cargo.Bulk bulk = new Cargo.Bulk();
    bulk.material = "grain";
    Cargo.Passengers people = new Cargo.Passengers();
    people.heads = Integer.MAX_VALUE;
    List<Cargo> all = List.of(box, bulk, people);
    for (Cargo each : all) {
      each.visit = visit;
      each.tons = new BigDecimal("999999999.999");
    }
    new CargoDao(db).insertAll(all);
    assertThat(new CargoDao(db).findAll())
        .extracting(Object::getClass)
        .containsExactly(Cargo.Container.class, Cargo.Bulk.class, Cargo.Passengers.class);
    assertThat(new CargoDao(db).findByNumber("MSKU1234565").orElseThrow().tons)
        .isEqualTo(new BigDecimal("999999999.999"));
  }

  private static void companies(Database db, Ship ship) {
    try (Session session = db.openSession()) {
      Company one = new Company("one");
      Company two = new Company("");
      one.partners.add(two);
      one.ships.add(session.get(Ship.class, ship.id));
      session.addAll(one, two);
      session.commit();
    }
    try (Session session = db.openSession()) {
      Company one = session.get(Company.class, "one");
      assertThat(one.partners).extracting(it -> it.name).containsExactly("");
      assertThat(one.ships).extracting(it -> it.name).containsExactly("ship");
    }
  }

  /** Words of SQL as names, and what a superclass gives. */
  private static void words(Database db) {
    Order order = new OrderDao(db).insert(new Order(Long.MIN_VALUE, 7));
    assertThat(new OrderDao(db).get(order.select).group).isEqualTo(7);
    assertThat(new OrderDao(db).findByGroupAndMixed(7, null)).hasSize(1);
    Crane crane = new Crane();
    crane.changed = java.time.Instant.parse("1969-12-31T23:59:59.999Z");
    crane.changedBy = "me";
    crane.lifts = Float.MAX_VALUE;
    new CraneDao(db).insert(crane);
    assertThat(new CraneDao(db).findByChanged(crane.changed).get(0))
        .usingRecursiveComparison()
        .isEqualTo(crane);
  }

  /** Each rule holds, and what breaks it is told as what it is. */
  private static void rules(Database db, Port port, Ship ship) {
    port.depth = 100;
    assertThatThrownBy(() -> new PortDao(db).update(port))
        .isInstanceOf(CheckViolationException.class)
        .hasMessageContaining("Port");
    assertThatThrownBy(
            () ->
                new PortDao(db)
                    .insert(new Port("Bergen", port.country, 1, port.opened, port.position)))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageContaining("Port.country")
        .hasMessageContaining("name");
    assertThatThrownBy(() -> new PapersDao(db).insert(new Papers(ship, new byte[0])))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageContaining("Papers.ship");
    assertThatThrownBy(() -> new CountryDao(db).deleteById("NO"))
        .isInstanceOf(ForeignKeyViolationException.class);
  }

  /** What the database does with rows that refer to a deleted one. */
  private static void deletions(Database db, Ship ship) {
    new CargoDao(db).deleteAll(new CargoDao(db).findAll());
    new BerthDao(db).deleteAll(new BerthDao(db).findAll());
    assertThat(new VisitDao(db).findAll()).hasSize(2).allMatch(visit -> visit.berth == null);
    new ShipDao(db).delete(new ShipDao(db).findByName("tug").get(0));
    assertThat(new ShipDao(db).get(ship.id).towedBy).isNull();
    new RegistrationDao(db).deleteById(ship.id);
    new ShipDao(db).deleteById(ship.id);
    assertThat(new PapersDao(db).count()).isZero();
    assertThat(new VisitDao(db).count()).isZero();
    try (Session session = db.openSession()) {
      assertThat(session.get(Company.class, "one").ships).isEmpty();
    }
  }
}
