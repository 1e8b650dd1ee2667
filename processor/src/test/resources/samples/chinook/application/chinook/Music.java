package chinook;

import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import dev.plinth.dao.Crud;
import dev.plinth.dao.Page;
import dev.plinth.dao.Paging;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What listeners ask about the catalogue. */
@Dao
interface Music extends Crud<Track, Integer> {

  @Sql(
      """
      select p.Name as playlist, count(pt.TrackId) as tracks
      from Playlist p left join PlaylistTrack pt on pt.PlaylistId = p.PlaylistId
      group by p.PlaylistId
      order by p.PlaylistId
      """)
  List<Listing> playlists();

  @Sql(
      """
      select t.Name as track, a.Title as album, m.Name as mediaType, g.Name as genre
      from Track t
      left outer join Album a on t.AlbumId = a.AlbumId
      join MediaType m on t.MediaTypeId = m.MediaTypeId
      left outer join Genre g on t.GenreId = g.GenreId
      order by t.TrackId
      """)
  List<Entry> catalogue();

  @Sql(
      """
      select t.* from Track t
      join PlaylistTrack pt on pt.TrackId = t.TrackId
      join Playlist p on p.PlaylistId = pt.PlaylistId
      where p.Name = :playlist
      order by t.Name
      """)
  List<Track> on(String playlist);

  @Sql(
      """
      select Name from Track
      where Milliseconds > (select avg(Milliseconds) from Track)
      order by Milliseconds desc
      """)
  List<String> longerThanAverage();

  @Sql(
      """
      select al.Title as album, t.Name as track, t.Milliseconds / 60000.0 as minutes
      from Album al join Track t on t.AlbumId = al.AlbumId
      where t.Milliseconds = (select max(x.Milliseconds) from Track x where x.AlbumId = al.AlbumId)
      order by al.AlbumId
      """)
  List<Longest> longestOfEachAlbum();

  @Sql(
      """
      select ar.Name from Artist ar left join Album al on al.ArtistId = ar.ArtistId
      where al.AlbumId is null
      union
      select ar.Name from Artist ar join Album al on al.ArtistId = ar.ArtistId
      group by ar.ArtistId having count(*) > 1
      order by 1
      """)
  List<@Nullable String> withNoneOrSeveralAlbums();

  @Sql(
      """
      select case when Milliseconds < 200000 then 'short' when Milliseconds < 400000 then 'medium'
          else 'long' end as length,
        count(*) as tracks, min(UnitPrice) as cheapest
      from Track group by 1 order by 2 desc, 1
      """)
  List<Lengths> lengths();

  @Sql("select avg(Milliseconds) from Track where GenreId = :genre")
  OptionalDouble averageLength(int genre);

  @Sql(
      """
      with recursive chain(EmployeeId, name, level) as (
        select EmployeeId, FirstName, 0 from Employee where ReportsTo is null
        union all
        select e.EmployeeId, e.FirstName, chain.level + 1
        from Employee e join chain on e.ReportsTo = chain.EmployeeId
        order by 3 desc, 1
      )
      select substr('..........', 1, level * 2) || name from chain
      """)
  List<String> chart();

  @Sql("select * from Track where GenreId = :genre")
  Page<Track> ofGenre(int genre, Paging<Track> paging);

  @Sql("update Track set UnitPrice = round(UnitPrice * :factor, 2) where AlbumId in (:albums)")
  int reprice(BigDecimal factor, List<Integer> albums);

  List<Track> findByAlbumArtistNameOrderByName(String artist);

  List<Track> findFirst2ByComposerIsNotNullOrderByMillisecondsDesc();

  long countByGenreNameAndMillisecondsLessThan(String genre, int milliseconds);

  boolean existsByNameContainsIgnoreCase(String part);

  record Listing(@Nullable String playlist, long tracks) {}

  record Entry(
      String track, @Nullable String album, @Nullable String mediaType, @Nullable String genre) {}

  record Longest(String album, String track, double minutes) {}

  record Lengths(String length, long tracks, BigDecimal cheapest) {}
}
