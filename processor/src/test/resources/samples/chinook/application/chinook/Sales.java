package chinook;

import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the shop asks about its sales. */
@Dao
interface Sales {

  @Sql(
      """
      select c.CustomerId, c.FirstName || ' ' || c.LastName as name, c.Country
      from Customer c
      where c.Country <> :country
      order by c.CustomerId
      """)
  List<Buyer> customersNotIn(String country);

  @Sql(
      """
      select c.FirstName || ' ' || c.LastName as name, i.InvoiceId, i.InvoiceDate, i.BillingCountry
      from Customer as c
      inner join Invoice as i on c.CustomerId = i.CustomerId
      where c.Country = :country
      order by i.InvoiceId
      """)
  List<Bill> invoicesOf(String country);

  @Sql("select distinct BillingCountry from Invoice order by 1")
  List<@Nullable String> billingCountries();

  @Sql(
      """
      select e.FirstName || ' ' || e.LastName as agent, count(*) as sales, sum(i.Total) as total
      from Invoice i
      join Customer c on c.CustomerId = i.CustomerId
      join Employee e on e.EmployeeId = c.SupportRepId
      group by e.EmployeeId
      order by total desc
      """)
  List<AgentSales> byAgent();

  @Sql(
      """
      select strftime('%Y', InvoiceDate) as year, count(*) as sales
      from Invoice
      group by year
      order by year
      """)
  Map<String, Long> perYear();

  @Sql(
      """
      select BillingCountry as country, count(InvoiceId) as invoices, sum(Total) as total
      from Invoice
      group by BillingCountry
      having count(InvoiceId) >= :least
      order by total desc, country
      """)
  List<CountrySales> perCountry(int least);

  @Sql(
      """
      select c.CustomerId, c.FirstName || ' ' || c.LastName as name, c.Country
      from Customer c
      join Invoice i using (CustomerId)
      group by c.CustomerId
      order by sum(i.Total) desc, c.CustomerId
      limit :number
      """)
  List<Buyer> topCustomers(int number);

  @Sql(
      """
      select ar.Name as artist, sum(il.UnitPrice * il.Quantity) as earned
      from InvoiceLine il
      join Track t on t.TrackId = il.TrackId
      join Album al on al.AlbumId = t.AlbumId
      join Artist ar on ar.ArtistId = al.ArtistId
      group by ar.ArtistId
      order by earned desc
      limit 3
      """)
  List<ArtistSales> bestSellingArtists();

  @Sql(
      """
      with sold as (
        select t.Name as track, sum(il.Quantity) as number
        from InvoiceLine il
        join Invoice i on i.InvoiceId = il.InvoiceId
        join Track t on t.TrackId = il.TrackId
        where i.InvoiceDate >= :from and i.InvoiceDate < :to
        group by t.TrackId
      )
      select track from sold where number = (select max(number) from sold) order by track
      """)
  List<String> mostSoldTracks(LocalDateTime from, LocalDateTime to);

  @Sql(
      """
      with bought as (
        select c.Country as country, g.Name as genre, count(*) as purchases,
          rank() over (partition by c.Country order by count(*) desc) as place
        from InvoiceLine il
        join Invoice i on i.InvoiceId = il.InvoiceId
        join Customer c on c.CustomerId = i.CustomerId
        join Track t on t.TrackId = il.TrackId
        join Genre g on g.GenreId = t.GenreId
        group by c.Country, g.GenreId
      )
      select country, genre, purchases from bought where place = 1 order by country, genre
      """)
  List<Taste> favouriteGenrePerCountry();

  @Sql(
      """
      select i.InvoiceId, i.Total,
        sum(i.Total) over (partition by i.CustomerId order by i.InvoiceDate) as spent
      from Invoice i
      where i.CustomerId = :customer
      order by i.InvoiceDate
      """)
  List<Running> runningTotal(int customer);

  @Sql(
      """
      select c.* from Customer c
      where not exists (select 1 from Invoice i where i.CustomerId = c.CustomerId)
      """)
  List<Customer> withoutInvoices();

  @Sql(
      """
      select i.*, c.* from Invoice i join Customer c on c.CustomerId = i.CustomerId
      where i.InvoiceId = :id
      """)
  Optional<Sale> sale(int id);

  record Buyer(int customerId, String name, @Nullable String country) {}

  record Bill(
      String name, int invoiceId, LocalDateTime invoiceDate, @Nullable String billingCountry) {}

  record AgentSales(String agent, long sales, BigDecimal total) {}

  record CountrySales(@Nullable String country, long invoices, BigDecimal total) {}

  record ArtistSales(@Nullable String artist, BigDecimal earned) {}

  record Taste(@Nullable String country, @Nullable String genre, long purchases) {}

  record Running(int invoiceId, BigDecimal total, BigDecimal spent) {}

  record Sale(Invoice invoice, Customer customer) {}
}
