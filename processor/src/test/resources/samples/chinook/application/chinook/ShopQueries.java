package chinook;

import static chinook.AlbumTable.ALBUM;
import static chinook.ArtistTable.ARTIST;
import static chinook.CustomerTable.CUSTOMER;
import static chinook.EmployeeTable.EMPLOYEE;
import static chinook.InvoiceLineTable.INVOICE_LINE;
import static chinook.InvoiceTable.INVOICE;
import static chinook.TrackTable.TRACK;
import static dev.plinth.query.Expressions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plinth.dao.Page;
import dev.plinth.dao.Paging;
import dev.plinth.dao.StatementSource;
import dev.plinth.processor.Scenario;
import dev.plinth.query.CommonTable;
import dev.plinth.query.NumberExpression;
import dev.plinth.query.Queries;
import dev.plinth.query.QuerySource;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The questions that Chinook is asked in courses, each with its answer. */
public final class ShopQueries implements Scenario {

  @Override
  public void run(Jdbi jdbi) {
    sales(new SalesImpl(jdbi));
    music(new MusicImpl(jdbi));
    names(new MusicImpl(jdbi));
    typed(Queries.on(StatementSource.of(jdbi)));
    repriced(new MusicImpl(jdbi));
  }

  private static void sales(Sales sales) {
    assertThat(sales.customersNotIn("USA"))
        .containsExactly(
            new Sales.Buyer(1, "Luís Gonçalves", "Brazil"),
            new Sales.Buyer(2, "Leonie Köhler", "Germany"),
            new Sales.Buyer(4, "Eduardo Martins", "Brazil"));
    assertThat(sales.invoicesOf("Brazil"))
        .extracting(Sales.Bill::name, Sales.Bill::invoiceId, bill -> bill.invoiceDate().getYear())
        .containsExactly(tuple("Luís Gonçalves", 2, 2009), tuple("Eduardo Martins", 4, 2011));
    assertThat(sales.billingCountries()).containsExactly("Brazil", "Germany", "USA");
    assertThat(sales.byAgent())
        .containsExactly(
            new Sales.AgentSales("Margaret Park", 4, new BigDecimal("7.93")),
            new Sales.AgentSales("Jane Peacock", 2, new BigDecimal("6.93")));
    assertThat(sales.perYear().toString()).isEqualTo("{2009=2, 2010=1, 2011=1, 2013=2}");
    assertThat(sales.perCountry(2))
        .containsExactly(
            new Sales.CountrySales("Brazil", 2, new BigDecimal("6.93")),
            new Sales.CountrySales("USA", 2, new BigDecimal("4.96")),
            new Sales.CountrySales("Germany", 2, new BigDecimal("2.97")));
    assertThat(sales.topCustomers(2))
        .extracting(Sales.Buyer::name)
        .containsExactly("Frank Harris", "Luís Gonçalves");
    assertThat(sales.bestSellingArtists())
        .containsExactly(
            new Sales.ArtistSales("Queen", new BigDecimal("6.93")),
            new Sales.ArtistSales("Antônio Carlos Jobim", new BigDecimal("3.96")),
            new Sales.ArtistSales("AC/DC", new BigDecimal("1.98")));
    assertThat(sales.mostSoldTracks(newYear(2013), newYear(2014)))
        .containsExactly("We Will Rock You");
    assertThat(sales.favouriteGenrePerCountry())
        .containsExactly(
            new Sales.Taste("Brazil", "Bossa Nova", 3),
            new Sales.Taste("Germany", "Rock", 3),
            new Sales.Taste("USA", "Rock", 2));
    assertThat(sales.runningTotal(3))
        .extracting(Sales.Running::spent)
        .containsExactly(new BigDecimal("0.99"), new BigDecimal("4.96"));
    assertThat(sales.withoutInvoices())
        .extracting(customer -> customer.email)
        .containsExactly("nobody@example.org");
    Sales.Sale sale = sales.sale(2).orElseThrow();
    assertThat(sale.invoice().total).isEqualTo(new BigDecimal("3.96"));
    assertThat(sale.customer().address.city()).isEqualTo("São José dos Campos");
    assertThat(sales.sale(99)).isEmpty();
  }

  private static void music(Music music) {
    assertThat(music.playlists())
        .containsExactly(
            new Music.Listing("Music", 4),
            new Music.Listing("Audiobooks", 0),
            new Music.Listing("90’s Music", 2));
    assertThat(music.catalogue())
        .hasSize(7)
        .contains(
            new Music.Entry("Desafinado", "Warner 25 Anos", "MPEG audio file", "Bossa Nova"),
            new Music.Entry("A Very Long Episode", null, "AAC audio file", null));
    assertThat(music.on("90’s Music"))
        .extracting(track -> track.name)
        .containsExactly("Bohemian Rhapsody", "We Will Rock You");
    assertThat(music.longerThanAverage()).containsExactly("A Very Long Episode");
    assertThat(music.longestOfEachAlbum())
        .extracting(Music.Longest::track)
        .containsExactly("Go Down", "Bohemian Rhapsody", "Garota De Ipanema", "We Will Rock You");
    assertThat(music.withNoneOrSeveralAlbums()).containsExactly("Nobody", "Queen");
    assertThat(music.lengths())
        .containsExactly(
            new Music.Lengths("medium", 4, new BigDecimal("0.99")),
            new Music.Lengths("short", 2, new BigDecimal("0.99")),
            new Music.Lengths("long", 1, new BigDecimal("1.99")));
    assertThat(music.averageLength(2)).hasValue((185338 + 285048) / 2.0);
    assertThat(music.averageLength(3)).isEmpty();
    assertThat(music.chart())
        .containsExactly("Andrew", "..Nancy", "....Jane", "....Margaret", "..Michael");
    Page<Track> rock =
        music.ofGenre(1, Paging.of(TRACK, 3).by(TRACK.milliseconds.desc()).withTotal());
    assertThat(rock.total()).hasValue(4);
    assertThat(rock.items())
        .extracting(track -> track.name)
        .containsExactly("Bohemian Rhapsody", "Go Down", "Dog Eat Dog");
  }

  private static void names(Music music) {
    assertThat(music.findByAlbumArtistNameOrderByName("Queen"))
        .extracting(track -> track.name)
        .containsExactly("Bohemian Rhapsody", "We Will Rock You");
    assertThat(music.findFirst2ByComposerIsNotNullOrderByMillisecondsDesc())
        .extracting(track -> track.id)
        .containsExactly(3, 1);
    assertThat(music.countByGenreNameAndMillisecondsLessThan("Rock", 300_000)).isEqualTo(2);
    assertThat(music.existsByNameContainsIgnoreCase("IPANEMA")).isTrue();
    assertThat(music.existsByNameContainsIgnoreCase("%")).isFalse();
  }

  private static void typed(QuerySource db) {
    assertThat(
            db.select(INVOICE.billingCountry.orElse("?"), count(), INVOICE.total.sum())
                .from(INVOICE)
                .groupBy(INVOICE.billingCountry)
                .orderBy(INVOICE.total.sum().desc())
                .list())
        .extracting(row -> row.first() + " " + row.second() + " " + row.third())
        .containsExactly("Brazil 2 6.93", "USA 2 4.96", "Germany 2 2.97");
    assertThat(
            db.from(CUSTOMER)
                .where(
                    CUSTOMER.id.in(
                        Queries.select(INVOICE.customerId)
                            .from(INVOICE)
                            .join(INVOICE.lines)
                            .join(INVOICE_LINE.track)
                            .where(TRACK.name.like("Bohemian%"))))
                .orderBy(CUSTOMER.lastName)
                .list())
        .extracting(customer -> customer.lastName)
        .containsExactly("Gonçalves", "Harris", "Martins");
    assertThat(db.from(ARTIST).where(ARTIST.albums.none()).list())
        .extracting(artist -> artist.name)
        .containsExactly("Nobody");
    assertThat(
            db.select(ARTIST.name.orElse(""), count())
                .from(TRACK)
                .join(TRACK.album)
                .join(ALBUM.artist)
                .groupBy(ARTIST.id, ARTIST.name)
                .having(count().gt(1L))
                .orderBy(ARTIST.name)
                .list())
        .extracting(row -> row.first() + " " + row.second())
        .containsExactly("AC/DC 2", "Antônio Carlos Jobim 2", "Queen 2");
    staff(db);
  }

  /** Everybody below a manager, by a query that goes on from its own rows. */
  private static void staff(QuerySource db) {
    EmployeeTable below = EMPLOYEE.as("below");
    CommonTable chain =
        CommonTable.recursive(
            "chain",
            Queries.select(EMPLOYEE.id, EMPLOYEE.firstName)
                .from(EMPLOYEE)
                .where(EMPLOYEE.reportsToId.isNull()),
            above ->
                Queries.select(below.id, below.firstName)
                    .from(below)
                    .join(above, above.get(EMPLOYEE.id).eq(below.reportsToId)));
    assertThat(
            db.select(chain.get(EMPLOYEE.firstName))
                .from(chain)
                .orderBy(chain.get(EMPLOYEE.firstName))
                .list())
        .containsExactly("Andrew", "Jane", "Margaret", "Michael", "Nancy");
    NumberExpression<Long> customers = count().as("customers");
    assertThat(
            db.select(EMPLOYEE.firstName, customers)
                .from(CUSTOMER)
                .join(CUSTOMER.supportRep)
                .groupBy(EMPLOYEE.id, EMPLOYEE.firstName)
                .orderBy(customers.desc(), EMPLOYEE.firstName)
                .list())
        .extracting(row -> row.first() + " " + row.second())
        .containsExactly("Jane 2", "Margaret 2");
  }

  private static void repriced(Music music) {
    assertThat(music.reprice(new BigDecimal("1.1"), List.of(1, 4))).isEqualTo(3);
    assertThat(music.get(4).unitPrice).isEqualTo(new BigDecimal("1.09"));
    assertThat(music.reprice(BigDecimal.TEN, List.of())).isZero();
  }

  private static LocalDateTime newYear(int year) {
    return LocalDateTime.of(year, 1, 1, 0, 0);
  }
}
