package school;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.Database;
import dev.plinth.dao.Ref;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

public final class CompositeRelationsScenario implements Scenario {
  private static final RoomTable.Key HALL = new RoomTable.Key("A", 1);
  private static final RoomTable.Key LAB = new RoomTable.Key("A", 2);

  @Override
  public void run(Jdbi jdbi) {
    try (Database db =
        Database.builder()
            .jdbi(jdbi)
            .entities(
                BookingTable.BOOKING,
                CaretakerTable.CARETAKER,
                CourseTable.COURSE,
                DeskTable.DESK,
                OwnerTable.OWNER,
                PlanTable.PLAN,
                RoomTable.ROOM,
                TagTable.TAG)
            .open()) {
      save(db);
      daosRead(jdbi);
      referencesInKeys(db);
      sessionChanges(db);
      deleteGoesAlong(db);
    }
  }

  private static void save(Database db) {
    try (Session session = db.openSession()) {
      Owner town = owner("town");
      session.add(town);
      session.add(new Tag("bright"));
      Course first = course(1, "a");
      Room hall = room(HALL, town, course(2, "b"), first);
      hall.plan = plan("fire", hall);
      Room lab = room(LAB, town, first);
      hall.tags.add(session.get(Tag.class, "bright"));
      Desk desk = new Desk();
      desk.owner = town;
      desk.tags.add(session.get(Tag.class, "bright"));
      session.addAll(lab, hall, desk);
      session.commit();
      assertThat(first.rooms).containsExactlyInAnyOrder(hall, lab);
      assertThat(hall.plan.room).isSameAs(hall);
    }
    assertThat(rows(db, "select concat(room_building, room_number, course_id_year) from room_course"))
        .containsExactly("A11", "A12", "A21");
    assertThat(rows(db, "select tag_word from room_tag union all select tag_word from desk_tag"))
        .hasSize(2);
  }

  private static void daosRead(Jdbi jdbi) {
    Room hall = new RoomDao(jdbi).get("A", 1);
    assertThat(hall.plan.title).isEqualTo("fire");
    assertThat(hall.plan.room).isSameAs(hall);
    assertThat(hall.owner.name).isEqualTo("town");
    assertThat(hall.tenant).isNull();
    assertThat(new RoomDao(jdbi).findByOwnerId(hall.owner.id)).hasSize(2);
    assertThat(new RoomDao(jdbi).get("A", 2).plan).isNull();
    assertThat(new PlanDao(jdbi).findByRoom(hall)).isPresent();
    assertThat(new PlanDao(jdbi).findByRoomBuildingAndRoomNumber("A", 1)).isPresent();
  }

  private static void referencesInKeys(Database db) {
    BookingDao bookings = new BookingDao(db.jdbi());
    Ref<Room> hall = Ref.toKey(RoomTable.ROOM, HALL);
    bookings.insert(new Booking(hall, 9, null));
    bookings.insert(new Booking(hall, 10, Ref.toKey(CourseTable.COURSE, new CourseId(1, "a"))));
    Booking read = bookings.get("A", 1, 10);
    assertThat(read.room()).isEqualTo(hall);
    assertThat(read.course().key()).isEqualTo(new CourseId(1, "a"));
    assertThat(bookings.findByCourse(course(1, "a"))).containsExactly(read);
    try (Session session = db.openSession()) {
      Booking booking = session.get(Booking.class, new BookingTable.Key("A", 1, 10));
      assertThat(booking.room().get().number).isEqualTo(1);
      assertThat(booking.course().get().rooms).hasSize(2);
      Caretaker caretaker = new Caretaker();
      caretaker.owner = Ref.of(session.get(Owner.class, 1L));
      caretaker.phone = "1";
      session.add(caretaker);
      session.commit();
    }
    try (Session session = db.openSession()) {
      Caretaker caretaker = session.get(Caretaker.class, 1L);
      caretaker.phone = "2";
      assertThat(caretaker.owner.isLoaded()).isFalse();
      assertThat(caretaker.owner.get().rooms).hasSize(2);
      session.commit();
    }
    CaretakerDao caretakers = new CaretakerDao(db.jdbi());
    assertThat(caretakers.get(1L).phone).isEqualTo("2");
    assertThat(caretakers.deleteById(1L)).isTrue();
    bookings.findAll().forEach(bookings::delete);
    assertThat(bookings.count()).isZero();
  }

  private static void sessionChanges(Database db) {
    try (Session session = db.openSession()) {
      Room hall = session.get(Room.class, HALL);
      assertThat(hall.courses).extracting(each -> each.id.year()).containsExactly(1, 2);
      Course second = hall.courses.remove(1);
      Room lab = session.get(Room.class, LAB);
      lab.courses.add(second);
      hall.tenant = Ref.toKey(OwnerTable.OWNER, hall.owner.id);
      hall.plan = plan("new", hall);
      session.commit();
      assertThat(second.rooms).containsExactly(lab);
    }
    assertThat(rows(db, "select concat(room_building, room_number, course_id_year) from room_course"))
        .containsExactly("A11", "A21", "A22");
    assertThat(rows(db, "select title from plan")).containsExactly("new");
    assertThat(new RoomDao(db.jdbi()).findByTenantId(1L)).hasSize(1);
  }

  /** Deletes what it is paired with, also what others are paired with. */
  private static void deleteGoesAlong(Database db) {
    try (Session session = db.openSession()) {
      Room lab = session.get(Room.class, LAB);
      session.delete(session.get(Room.class, HALL));
      session.commit();
      assertThat(lab.courses).extracting(each -> each.id.year()).containsExactly(2);
    }
    assertThat(rows(db, "select id_year from course")).containsExactly("2");
    assertThat(rows(db, "select room_number from room_course")).containsExactly("2");
    assertThat(rows(db, "select id from plan")).isEmpty();
  }

  private static List<String> rows(Database db, String sql) {
    return db.jdbi()
        .withHandle(handle -> handle.createQuery(sql + " order by 1").mapTo(String.class).list());
  }

  private static Owner owner(String name) {
    Owner owner = new Owner();
    owner.name = name;
    return owner;
  }

  private static Course course(int year, String letter) {
    Course course = new Course();
    course.id = new CourseId(year, letter);
    return course;
  }

  private static Room room(RoomTable.Key key, Owner owner, Course... courses) {
    Room room = new Room();
    room.building = key.building();
    room.number = key.number();
    room.owner = owner;
    Stream.of(courses).forEach(room.courses::add);
    return room;
  }

  private static Plan plan(String title, Room room) {
    Plan plan = new Plan();
    plan.title = title;
    plan.room = room;
    return plan;
  }
}
