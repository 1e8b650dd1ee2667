package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.ParcelTable.PARCEL;
import static shop.WarehouseTable.WAREHOUSE;

import dev.plinth.Database;
import dev.plinth.dao.Ref;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

public final class EmbeddedInversesScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    Database db =
        Database.builder()
            .jdbi(jdbi)
            .entities(WAREHOUSE, PARCEL, GateTable.GATE, CrateTable.CRATE, Crate_PieceTable.PIECE)
            .open();
    collections(db);
    ones(db);
    records(db);
  }

  private static void collections(Database db) {
    Warehouse oslo = new Warehouse("Oslo");
    oslo.parcels.add(new Parcel("one"));
    oslo.parcels.add(new Parcel("two"));
    Warehouse bergen = new Warehouse("Bergen");
    try (Session session = db.openSession()) {
      session.addAll(oslo, bergen);
      session.commit();
      assertThat(oslo.parcels.get(0).way.origin).isSameAs(oslo);
    }
    try (Session session = db.openSession()) {
      Warehouse from = session.get(WAREHOUSE, oslo.id);
      Warehouse to = session.get(WAREHOUSE, bergen.id);
      to.parcels.add(from.parcels.remove(0));
      session.flush();
      assertThat(to.parcels.get(0).way.origin).isSameAs(to);
      from.parcels.get(0).way.origin = to;
      session.commit();
      assertThat(from.parcels).isEmpty();
      assertThat(to.parcels).hasSize(2);
    }
    assertThat(new ParcelDao(db).findByWayOrigin(bergen)).hasSize(2);
    assertThat(db.from(WAREHOUSE).where(WAREHOUSE.parcels.any(PARCEL.name.eq("one"))).list())
        .extracting(each -> each.town)
        .containsExactly("Bergen");
  }

  private static void ones(Database db) {
    try (Session session = db.openSession()) {
      Gate gate = new Gate(7);
      gate.parcel = session.get(PARCEL, 1L);
      session.addAll(gate, new Gate(8));
      session.commit();
      assertThat(gate.parcel.way.gate).isSameAs(gate);
    }
    GateDao gates = new GateDao(db);
    Gate read = gates.get(7);
    assertThat(read.parcel.name).isEqualTo("one");
    assertThat(read.parcel.way.gate).isSameAs(read);
    assertThat(gates.get(8).parcel).isNull();
    try (Session session = db.openSession()) {
      session.get(Gate.class, 8).parcel = session.get(PARCEL, 1L);
      session.commit();
      assertThat(session.get(Gate.class, 7).parcel).isNull();
    }
  }

  private static void records(Database db) {
    long id;
    try (Session session = db.openSession()) {
      Crate crate =
          session.save(
              new Crate(
                  null,
                  List.of(
                      new Crate.Piece(null, "nut", new Crate.Place(1, null)),
                      new Crate.Piece(null, "bolt", new Crate.Place(2, null)))));
      session.commit();
      id = crate.id();
      assertThat(crate.pieces().get(1).place()).isEqualTo(new Crate.Place(2, Ref.of(crate)));
    }
    try (Session session = db.openSession()) {
      Crate read = session.get(Crate.class, id);
      assertThat(read.pieces()).extracting(piece -> piece.place().shelf()).containsExactly(1, 2);
      session.save(new Crate(id, List.of(read.pieces().get(1))));
      session.commit();
    }
    assertThat(new Crate_PieceDao(db).findAll()).extracting(Crate.Piece::name).containsExactly("bolt");
  }
}
