package stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.Ref;
import dev.plinth.error.NotStoredException;
import dev.plinth.error.ValueRefusedException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

public final class ReferencesScenario implements Scenario {
  private static final Slot SLOT = new Slot(new UUID(1, 2), "A", 7);
  private final List<String> statements = new ArrayList<>();

  @Override
  public void run(Jdbi jdbi) {
    jdbi.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logBeforeExecution(StatementContext context) {
            statements.add(context.getRawSql());
          }
        });
    try (Database db =
        Database.builder()
            .jdbi(jdbi)
            .entities(
                ContractTable.CONTRACT, PartTable.PART, SlotTable.SLOT, SupplierTable.SUPPLIER)
            .open()) {
      save(db);
      daosRead(jdbi);
      sessionReads(db);
      queries(db);
      references(db);
      sessionWrites(db, jdbi);
      refusals(db, jdbi);
    }
  }

  private static void save(Database db) {
    try (Session session = db.openSession()) {
      Supplier north = new Supplier("N", "North");
      Supplier south = new Supplier("S", "South");
      north.contract = new Contract("C1", north);
      north.parts.add(part("bolt", null));
      north.parts.add(part("nut", null));
      Part screw = part("screw", south);
      screw.spare = Ref.of(north);
      screw.slot = SLOT;
      session.addAll(screw, north, SLOT);
      session.commit();
    }
    List<String> rows =
        db.jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "select concat(name, ' ', supplier_code, ' ', case when spare_code is null"
                                + " then '-' else concat(spare_code, slot_room, slot_shelf) end)"
                                + " from part order by name")
                        .mapTo(String.class)
                        .list());
    assertThat(rows)
        .containsExactly("bolt N -", "nut N -", "screw S NA7");
  }

  private static Part part(String name, Supplier supplier) {
    Part part = new Part();
    part.name = name;
    part.supplier = supplier;
    return part;
  }

  private void daosRead(Jdbi jdbi) {
    PartDao parts = new PartDao(jdbi);
    statements.clear();
    List<Part> all = parts.findBySupplierCode("N");
    assertThat(all).extracting(part -> part.name).containsExactly("bolt", "nut");
    assertThat(all.get(0).supplier.name).isEqualTo("North");
    assertThat(all.get(0).supplier).isSameAs(all.get(1).supplier);
    assertThat(all.get(0).supplier.contract.supplier()).isSameAs(all.get(0).supplier);
    assertThat(statements)
        .containsExactly(
            "select id, name, supplier_code, spare_code, slot_room, slot_shelf from part"
                + " where supplier_code = ? order by id",
            "select id, code, name from supplier where code = ?",
            "select number, supplier_code from contract where supplier_code = ?");
    assertThat(parts.findBySupplier(all.get(0).supplier)).hasSize(2);
    Part screw = parts.get(1L);
    assertThat(screw.slot).isEqualTo(SLOT);
    assertThat(screw.spare.key()).isEqualTo("N");
    assertThat(parts.findBySlot(SLOT)).hasSize(1);
    assertThat(parts.findBySlotRoomAndSlotShelf("A", 7)).hasSize(1);
    assertThat(parts.findBySpareCode("N")).hasSize(1);
    Supplier north = new SupplierDao(jdbi).findByCode("N").orElseThrow();
    assertThat(north.contract.number()).isEqualTo("C1");
    assertThat(new ContractDao(jdbi).findBySupplier(north)).isPresent();
    assertThat(new ContractDao(jdbi).get("C1").supplier().contract.number()).isEqualTo("C1");
    screw.slot = null;
    parts.update(screw);
    assertThat(parts.get(1L).slot).isNull();
    screw.slot = SLOT;
    parts.update(screw);
  }

  private void sessionReads(Database db) {
    try (Session session = db.openSession()) {
      Supplier north = new SupplierDao(session).findByCode("N").orElseThrow();
      statements.clear();
      assertThat(north.parts).extracting(part -> part.name).containsExactly("bolt", "nut");
      assertThat(north.parts.get(0).supplier).isSameAs(north);
      assertThat(north.contract.supplier()).isSameAs(north);
      assertThat(statements)
          .containsExactly(
              "select id, name, supplier_code, spare_code, slot_room, slot_shelf from part"
                  + " where supplier_code = ? order by id");
      Part screw = session.get(Part.class, 1L);
      assertThat(screw.supplier.name).isEqualTo("South");
      assertThat(screw.slot).isSameAs(session.get(Slot.class, SLOT.id()));
      statements.clear();
      assertThat(screw.spare.get()).isSameAs(north);
      assertThat(statements).isEmpty();
    }
    try (Session session = db.openSession()) {
      Part screw = session.get(Part.class, 1L);
      assertThat(screw.spare.isLoaded()).isFalse();
      assertThat(screw.spare.get().name).isEqualTo("North");
      assertThat(screw.spare.get().parts).hasSize(2);
      Contract contract = session.get(Contract.class, "C1");
      assertThat(contract.supplier()).isSameAs(screw.spare.get());
    }
  }

  private static void queries(Database db) {
    assertThat(
            db.from(SupplierTable.SUPPLIER)
                .where(SupplierTable.SUPPLIER.parts.any(PartTable.PART.name.eq("screw")))
                .list())
        .extracting(supplier -> supplier.name)
        .containsExactly("South");
    assertThat(
            db.from(PartTable.PART)
                .join(PartTable.PART.slot)
                .where(SlotTable.SLOT.room.eq("A"))
                .list())
        .extracting(part -> part.name)
        .containsExactly("screw");
  }

  private static void references(Database db) {
    try (Session session = db.openSession()) {
      Part nut = session.get(Part.class, 3L);
      nut.spare = Ref.toKey(PartTable.PART.spare, "S");
      session.commit();
      assertThat(nut.spare).isEqualTo(Ref.toKey(PartTable.PART.spare, "S"));
      assertThat(nut.spare).isNotEqualTo(Ref.toKey(SupplierTable.SUPPLIER, "S"));
      nut.spare = Ref.toKey(SupplierTable.SUPPLIER, 1L);
      assertThatThrownBy(session::flush)
          .isInstanceOf(ValueRefusedException.class)
          .hasMessageContaining("part.spare_code");
      session.rollback();
      assertThat(nut.spare.key()).isEqualTo("S");
      nut.spare = null;
      session.commit();
    }
  }

  private static void sessionWrites(Database db, Jdbi jdbi) {
    try (Session session = db.openSession()) {
      Supplier south = new SupplierDao(session).findByCode("S").orElseThrow();
      Part bolt = session.get(Part.class, 2L);
      Supplier north = bolt.supplier;
      north.parts.remove(bolt);
      south.parts.add(bolt);
      session.commit();
      assertThat(bolt.supplier).isSameAs(south);
      assertThat(new PartDao(jdbi).findBySupplierCode("S")).hasSize(2);
      session.refresh(bolt);
      assertThat(bolt.supplier).isSameAs(south);
      Supplier west = new Supplier("W", "West");
      bolt.supplier = west;
      session.add(west);
      session.commit();
      assertThat(new PartDao(jdbi).get(2L).supplier.name).isEqualTo("West");
      session.delete(west);
      session.commit();
      assertThat(new PartDao(jdbi).find(2L)).isEmpty();
      Contract moved = session.save(new Contract("C1", south));
      assertThat(session.get(Contract.class, "C1")).isSameAs(moved);
      session.commit();
      assertThat(new ContractDao(jdbi).findBySupplierCode("S")).isPresent();
    }
  }

  private static void refusals(Database db, Jdbi jdbi) {
    assertThatThrownBy(() -> new PartDao(jdbi).insert(part("lost", new Supplier(null, "nobody"))))
        .isInstanceOf(NotStoredException.class)
        .hasMessageContaining("part.supplier refers to a row of supplier by [supplier.code]");
  }
}
