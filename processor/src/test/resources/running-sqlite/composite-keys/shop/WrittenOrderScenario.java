package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import dev.plinth.session.SessionFactory;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The order in which rows are written, as triggers see it. */
public final class WrittenOrderScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    writtenInOrder(
        new SessionFactory(List.of(BinTable.BIN, SeatTable.SEAT), jdbi::open), jdbi);
  }

  private static Seat seat(long hall, long number, String note) {
    Seat seat = new Seat();
    seat.hall = hall;
    seat.number = number;
    seat.note = note;
    return seat;
  }

  private static Bin bin(String aisle, int number) {
    Bin bin = new Bin();
    bin.id = binId(aisle, number);
    return bin;
  }

  private static BinId binId(String aisle, int number) {
    BinId id = new BinId();
    id.aisle = aisle;
    id.number = number;
    return id;
  }

  /** Transactions that write the same rows in one order don't wait for each other in a circle. */
  private static void writtenInOrder(SessionFactory sessions, Jdbi jdbi) {
    jdbi.useHandle(
        handle -> {
          handle.execute("create table written (place integer primary key, key text)");
          handle.execute(
              "create trigger seat_changed after update on seat begin"
                  + " insert into written (key) values (old.hall || '/' || old.number); end");
          handle.execute(
              "create trigger bin_gone after delete on bin begin"
                  + " insert into written (key) values (old.aisle || old.number); end");
        });
    List<Integer> numbers = List.of(3, 10, 1, 2);
    try (Session session = sessions.open()) {
      numbers.forEach(number -> session.addAll(seat(51, number, null), seat(50, number, null)));
      numbers.forEach(number -> session.addAll(bin("Z", number), bin("Y", number)));
      session.commit();
      for (int number : numbers) {
        session.get(Seat.class, new SeatTable.Key(51, number)).note = "changed";
        session.get(Seat.class, new SeatTable.Key(50, number)).note = "changed";
        session.delete(session.get(Bin.class, binId("Z", number)));
        session.delete(session.get(Bin.class, binId("Y", number)));
      }
      session.commit();
    }
    List<String> written =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select key from written order by place")
                    .mapTo(String.class)
                    .list());
    assertThat(written)
        .containsExactly(
            "50/1", "50/2", "50/3", "50/10", "51/1", "51/2", "51/3", "51/10", "Y1", "Y2", "Y3",
            "Y10", "Z1", "Z2", "Z3", "Z10");
    jdbi.useHandle(
        handle -> {
          handle.execute("drop trigger seat_changed");
          handle.execute("drop trigger bin_gone");
          handle.execute("drop table written");
        });
  }
}
