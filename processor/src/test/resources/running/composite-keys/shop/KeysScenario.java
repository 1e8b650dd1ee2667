package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.error.EntityStateException;
import dev.plinth.error.NoSuchEntityException;
import dev.plinth.error.NotStoredException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import dev.plinth.session.SessionFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

public final class KeysScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    seats(new SeatDao(jdbi));
    stocks(new StockDao(jdbi));
    shelves(new ShelfDao(jdbi));
    nodes(new NodeDao(jdbi));
    lines(jdbi);
    SessionFactory sessions =
        new SessionFactory(
            List.of(
                BinTable.BIN,
                SeatTable.SEAT,
                StockTable.STOCK,
                ShelfTable.SHELF,
                NodeTable.NODE,
                PurchaseTable.PURCHASE,
                LineTable.LINE,
                DeliveryTable.DELIVERY,
                StepTable.STEP,
                ReceiptTable.RECEIPT),
            jdbi::open);
    graphInSession(sessions, jdbi);
    keysInSession(sessions);
    treeInSession(sessions);
    manyInSession(sessions);
    changedKeys(sessions);
  }

  private static void seats(SeatDao seats) {
    seats.insertAll(List.of(seat(1, 1, "aisle"), seat(1, 2, null), seat(2, 1, null)));
    assertThat(seats.find(1, 1)).get().satisfies(seat -> assertThat(seat.note).isEqualTo("aisle"));
    assertThat(seats.find(new SeatTable.Key(2, 2))).isEmpty();
    assertThat(seats.exists(2, 1)).isTrue();
    assertThat(seats.findAll()).extracting(seat -> seat.hall * 10 + seat.number).containsExactly(11L, 12L, 21L);
    seats.update(seat(1, 2, "window"));
    assertThat(seats.get(1, 2).note).isEqualTo("window");
    assertThat(seats.get(1, 1).note).isEqualTo("aisle");
    assertThatThrownBy(() -> seats.update(seat(3, 3, null)))
        .isInstanceOf(NoSuchEntityException.class)
        .hasMessageContaining("Key[hall=3, number=3]");
    assertThat(seats.deleteById(2, 1)).isTrue();
    assertThat(seats.delete(seat(2, 1, null))).isFalse();
    assertThat(seats.count()).isEqualTo(2);
  }

  private static void stocks(StockDao stocks) {
    stocks.insert(new Stock(1, "tea", 5));
    stocks.insert(new Stock(1, "rice", 7));
    stocks.update(new Stock(1, "tea", 4));
    assertThat(stocks.get(1, "tea")).isEqualTo(new Stock(1, "tea", 4));
    assertThat(stocks.findAll()).containsExactly(new Stock(1, "rice", 7), new Stock(1, "tea", 4));
  }

  private static void shelves(ShelfDao shelves) {
    Shelf low = shelves.insert(shelf("A", 1, null));
    shelves.insert(shelf("A", 2, low));
    Shelf found = shelves.get(new ShelfId("A", 2));
    assertThat(found.above.id).isEqualTo(new ShelfId("A", 1));
    assertThat(found.above.above).isNull();
    assertThat(shelves.findByAbove(low)).hasSize(1);
    assertThat(shelves.findByAbove(null)).hasSize(1);
    assertThat(shelves.findByAboveIdRoomAndAboveIdNumber("A", 1)).hasSize(1);
  }

  private static void nodes(NodeDao nodes) {
    Node root = nodes.insert(node(1, 1, null));
    nodes.insert(node(1, 2, nodes.insert(node(1, 3, root))));
    assertThat(nodes.get(1, 2).parent.parent.number).isEqualTo(1);
    List<Node> all = nodes.findAll();
    assertThat(all.get(1).parent).isSameAs(all.get(2));
    assertThat(nodes.findByParent(root)).hasSize(1);
  }

  private static void lines(Jdbi jdbi) {
    LineDao lines = new LineDao(jdbi);
    Purchase unstored = new Purchase();
    assertThatThrownBy(() -> lines.insert(line(unstored, 1, "tea")))
        .isInstanceOf(NotStoredException.class);
    Purchase purchase = new PurchaseDao(jdbi).insert(purchase("Ann"));
    Line tea = lines.insert(line(purchase, 1, "tea"));
    lines.insert(line(purchase, 2, "rice"));
    assertThat(lines.get(purchase.id, 2).purchase.customer).isEqualTo("Ann");
    assertThat(lines.findByPurchase(purchase)).hasSize(2);

    DeliveryDao deliveries = new DeliveryDao(jdbi);
    Delivery delivery = deliveries.insert(delivery(tea, 5));
    deliveries.insert(delivery(null, 5));
    assertThat(deliveries.get(delivery.id).line.product).isEqualTo("tea");
    assertThat(deliveries.get(delivery.id).line.purchase.customer).isEqualTo("Ann");
    assertThat(deliveries.findByLineAndDay(tea, 5)).isPresent();
    assertThat(deliveries.findByLineAndDay(null, 5)).get().satisfies(found -> assertThat(found.line).isNull());
    assertThat(deliveries.findByLinePurchaseIdAndLineNumber(purchase.id, 1)).hasSize(1);

    StepDao steps = new StepDao(jdbi);
    steps.insert(step(tea, 1));
    assertThat(steps.get(purchase.id, 1, 1).line.purchase.id).isEqualTo(purchase.id);
    assertThat(steps.findByLine(tea)).hasSize(1);
    assertThat(steps.delete(step(tea, 1))).isTrue();

    ReceiptDao receipts = new ReceiptDao(jdbi);
    receipts.insert(receipt(purchase, "R1"));
    assertThat(receipts.get(purchase.id).purchase.customer).isEqualTo("Ann");
    assertThat(receipts.findAll()).hasSize(1);
  }

  private static void graphInSession(SessionFactory sessions, Jdbi jdbi) {
    long id;
    try (Session session = sessions.open()) {
      Purchase purchase = purchase("Bob");
      Line oil = line(purchase, 1, "oil");
      oil.deliveries.add(delivery(null, 7));
      oil.deliveries.add(delivery(null, 8));
      purchase.lines.addAll(List.of(oil, line(purchase, 2, "salt")));
      session.add(purchase);
      session.add(step(oil, 1));
      session.add(receipt(purchase, "R2"));
      session.commit();
      id = purchase.id;
      assertThat(session.get(Line.class, new LineTable.Key(id, 1))).isSameAs(oil);
      assertThat(session.get(Receipt.class, id).purchase).isSameAs(purchase);
    }
    try (Session session = sessions.open()) {
      Purchase purchase = session.get(Purchase.class, id);
      assertThat(purchase.lines).extracting(line -> line.product).containsExactly("oil", "salt");
      Line oil = purchase.lines.get(0);
      assertThat(oil.purchase).isSameAs(purchase);
      assertThat(oil.deliveries).extracting(delivery -> delivery.day).containsExactly(7, 8);
      Delivery first = oil.deliveries.get(0);
      first.line = purchase.lines.get(1);
      oil.product = "olive oil";
      session.flush();
      assertThat(purchase.lines.get(1).deliveries).containsExactly(first);
      assertThat(oil.deliveries).hasSize(1);
      session.rollback();
      assertThat(first.line).isSameAs(oil);
      assertThat(oil.product).isEqualTo("oil");

      first.line = null;
      session.commit();
      assertThat(new DeliveryDao(jdbi).get(first.id).line).isNull();
    }
    try (Session session = sessions.open()) {
      Step step = session.get(Step.class, new StepTable.Key(id, 1, 1));
      step.note = "packed";
      session.flush();
      session.delete(step);
      session.delete(session.get(Receipt.class, id));
      Purchase purchase = session.get(Purchase.class, id);
      purchase.lines.remove(1);
      session.flush();
      assertThat(session.find(Line.class, new LineTable.Key(id, 2))).isEmpty();
      session.delete(purchase);
      session.commit();
    }
    assertThat(new LineDao(jdbi).findByPurchaseId(id)).isEmpty();
    assertThat(new PurchaseDao(jdbi).find(id)).isEmpty();
  }

  private static void keysInSession(SessionFactory sessions) {
    try (Session session = sessions.open()) {
      Seat seat = session.get(Seat.class, new SeatTable.Key(1, 1));
      assertThat(new SeatDao(session).get(1, 1)).isSameAs(seat);
      seat.note = "changed";
      session.save(new Stock(1, "tea", 3));
      session.save(new Stock(2, "tea", 1));
      session.commit();
      assertThat(session.get(Stock.class, new StockTable.Key(1, "tea")).amount()).isEqualTo(3);
      assertThatThrownBy(() -> session.add(seat(1, 1, null)))
          .isInstanceOf(EntityStateException.class)
          .hasMessageContaining("another instance");
      seat.number = 9;
      assertThatThrownBy(session::flush)
          .isInstanceOf(EntityStateException.class)
          .hasMessageContaining("a key stays");
      session.rollback();
      assertThat(seat.number).isEqualTo(1);
      session.refresh(seat);
      assertThat(seat.note).isEqualTo("changed");

      Line line = session.get(Purchase.class, 1L).lines.get(0);
      line.purchase = purchase("Eve");
      assertThatThrownBy(session::flush).isInstanceOf(EntityStateException.class);
      session.rollback();
    }
  }

  private static void treeInSession(SessionFactory sessions) {
    try (Session session = sessions.open()) {
      Node child = node(2, 1, node(2, 2, null));
      session.addAll(child, child.parent);
      session.commit();
      child.parent.parent = child;
      session.commit();
    }
    try (Session session = sessions.open()) {
      Node child = session.get(Node.class, new NodeTable.Key(2, 1));
      assertThat(child.parent.parent).isSameAs(child);
      session.delete(child);
      session.delete(child.parent);
      session.commit();
      assertThat(session.find(Node.class, new NodeTable.Key(2, 1))).isEmpty();

      Node one = node(3, 1, null);
      Node two = node(3, 2, one);
      one.parent = two;
      session.addAll(one, two);
      session.commit();
    }
    try (Session session = sessions.open()) {
      Shelf shelf = session.get(Shelf.class, new ShelfId("A", 2));
      assertThat(session.get(Shelf.class, new ShelfId("A", 1))).isSameAs(shelf.above);
      shelf.above = null;
      session.commit();
    }
  }

  /** More keys than one statement takes. */
  private static void manyInSession(SessionFactory sessions) {
    try (Session session = sessions.open()) {
      Purchase purchase = purchase("Many");
      IntStream.range(0, 700).forEach(i -> purchase.lines.add(line(purchase, i, "p" + i)));
      purchase.lines.forEach(line -> line.deliveries.add(delivery(null, line.number)));
      session.add(purchase);
      session.commit();
    }
    try (Session session = sessions.open()) {
      List<Delivery> deliveries = new DeliveryDao(session).findAll();
      assertThat(deliveries).filteredOn(each -> each.line != null && each.line.product.startsWith("p")).hasSize(700);
      Purchase purchase = new PurchaseDao(session).findAll().get(1);
      assertThat(purchase.lines).hasSize(700);
      assertThat(purchase.lines.get(699).deliveries).hasSize(1);
    }
  }

  /** Before the row is there a key may change; after that a changed one is refused and mended. */
  private static void changedKeys(SessionFactory sessions) {
    try (Session session = sessions.open()) {
      Seat seat = seat(7, 1, null);
      session.add(seat);
      seat.number = 2;
      Bin bin = new Bin();
      bin.id = binId("B", 1);
      session.add(bin);
      bin.id.number = 3;
      session.commit();
      assertThat(session.get(Seat.class, new SeatTable.Key(7, 2))).isSameAs(seat);
      assertThat(session.find(Seat.class, new SeatTable.Key(7, 1))).isEmpty();
      assertThat(session.get(Bin.class, binId("B", 3))).isSameAs(bin);

      bin.id.number = 4;
      assertThatThrownBy(session::flush)
          .isInstanceOf(EntityStateException.class)
          .hasMessageContaining("a key stays");
      session.rollback();
      assertThat(bin.id.number).isEqualTo(3);
      assertThat(session.get(Bin.class, binId("B", 3))).isSameAs(bin);
      bin.amount = 5;
      session.commit();
    }
    try (Session session = sessions.open()) {
      assertThat(session.get(Bin.class, binId("B", 3)).amount).isEqualTo(5);
    }
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

  private static Seat seat(long hall, long number, String note) {
    Seat seat = new Seat();
    seat.hall = hall;
    seat.number = number;
    seat.note = note;
    return seat;
  }

  private static Shelf shelf(String room, int number, Shelf above) {
    Shelf shelf = new Shelf();
    shelf.id = new ShelfId(room, number);
    shelf.label = room + number;
    shelf.above = above;
    return shelf;
  }

  private static Node node(long tree, long number, Node parent) {
    Node node = new Node();
    node.tree = tree;
    node.number = number;
    node.parent = parent;
    return node;
  }

  private static Purchase purchase(String customer) {
    Purchase purchase = new Purchase();
    purchase.customer = customer;
    return purchase;
  }

  private static Line line(Purchase purchase, int number, String product) {
    Line line = new Line();
    line.purchase = purchase;
    line.number = number;
    line.product = product;
    return line;
  }

  private static Delivery delivery(Line line, int day) {
    Delivery delivery = new Delivery();
    delivery.line = line;
    delivery.day = day;
    return delivery;
  }

  private static Step step(Line line, int position) {
    Step step = new Step();
    step.line = line;
    step.position = position;
    return step;
  }

  private static Receipt receipt(Purchase purchase, String number) {
    Receipt receipt = new Receipt();
    receipt.purchase = purchase;
    receipt.number = number;
    return receipt;
  }
}
