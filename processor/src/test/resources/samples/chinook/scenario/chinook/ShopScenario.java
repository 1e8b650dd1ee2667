package chinook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.Database;
import dev.plinth.dao.Ref;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jdbi.v3.core.Jdbi;

/** A shop gets its music, sells some of it, and loses an invoice. */
public final class ShopScenario implements Scenario {
  private static final LocalDateTime NOON = LocalDateTime.of(2009, 1, 1, 12, 0);

  @Override
  public void run(Jdbi jdbi) {
    try (Database db =
        Database.builder()
            .jdbi(jdbi)
            .entities(
                AlbumTable.ALBUM,
                ArtistTable.ARTIST,
                CustomerTable.CUSTOMER,
                EmployeeTable.EMPLOYEE,
                GenreTable.GENRE,
                InvoiceTable.INVOICE,
                InvoiceLineTable.INVOICE_LINE,
                MediaTypeTable.MEDIA_TYPE,
                PlaylistTable.PLAYLIST,
                PlaylistTrackTable.PLAYLIST_TRACK,
                TrackTable.TRACK)
            .open()) {
      stock(db);
      hire(db);
      sell(db);
      reads(jdbi);
      loses(db, jdbi);
    }
  }

  private static void stock(Database db) {
    MediaType mpeg = new MediaTypeDao(db).insert(new MediaType(null, "MPEG audio file"));
    Genre rock = new GenreDao(db).insert(new Genre(null, "Rock"));
    try (Session session = db.openSession()) {
      Track walk = new Track("Walk On", mpeg, 343719, "0.99");
      Track bite = new Track("Bite the Dust", mpeg, 215209, "0.99");
      walk.genre = rock;
      Album album = new Album("The Works");
      album.tracks.add(walk);
      album.tracks.add(bite);
      session.add(new Artist("Queen", album, new Album("Jazz")));
      session.add(new Playlist("Running", bite, walk));
      session.commit();
    }
  }

  private static void hire(Database db) {
    try (Session session = db.openSession()) {
      Employee jane = new Employee("Jane", "Peacock");
      jane.address = new Address("1111 6 Ave SW", "Calgary", "AB", "Canada", "T2P 5M5");
      jane.birthDate = LocalDateTime.of(1973, 8, 29, 0, 0);
      session.add(new Employee("Andrew", "Adams", jane));
      session.flush();
      Customer frank = new Customer("Frank", "Harris", "fharris@google.com");
      frank.supportRep = Ref.of(jane);
      session.add(frank);
      session.commit();
    }
  }

  private static void sell(Database db) {
    try (Session session = db.openSession()) {
      Track walk = session.get(Track.class, 1);
      Track bite = session.get(Track.class, 2);
      Customer frank = session.get(Customer.class, 1);
      session.add(new Invoice(frank, NOON, new InvoiceLine(walk, 1), new InvoiceLine(bite, 2)));
      session.commit();
    }
  }

  private static void reads(Jdbi jdbi) {
    Invoice invoice = new InvoiceDao(jdbi).get(1);
    assertThat(invoice.total).isEqualTo(new BigDecimal("2.97"));
    assertThat(invoice.date).isEqualTo(NOON);
    assertThat(invoice.customer.address).isNull();
    Employee jane = new EmployeeDao(jdbi).findAll().get(1);
    assertThat(jane.reportsTo.key()).isEqualTo(1);
    assertThat(jane.address.city()).isEqualTo("Calgary");
    assertThat(jane.birthDate.getYear()).isEqualTo(1973);
    assertThat(invoice.customer.supportRep.key()).isEqualTo(jane.id);
    Track walk = new TrackDao(jdbi).get(1);
    assertThat(walk.genre).isEqualTo(new Genre(1, "Rock"));
    assertThat(walk.album.artist.name).isEqualTo("Queen");
    assertThat(walk.bytes).isNull();
    assertThat(new PlaylistTrackDao(jdbi).findByTrackId(2)).hasSize(1);
  }

  private static void loses(Database db, Jdbi jdbi) {
    try (Session session = db.openSession()) {
      session.get(Invoice.class, 1).lines.remove(0);
      Artist queen = session.get(Artist.class, 1);
      assertThat(queen.albums)
          .extracting(album -> album.title)
          .containsExactly("Jazz", "The Works");
      session.commit();
    }
    assertThat(new InvoiceLineDao(jdbi).count()).isEqualTo(1);
    try (Session session = db.openSession()) {
      session.delete(session.get(Invoice.class, 1));
      session.delete(session.get(Playlist.class, 1));
      session.commit();
    }
    assertThat(new InvoiceLineDao(jdbi).count()).isZero();
    assertThat(new PlaylistTrackDao(jdbi).count()).isZero();
    assertThat(new TrackDao(jdbi).count()).isEqualTo(2);
  }
}
