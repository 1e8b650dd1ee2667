package chinook;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A piece of music, or an episode. */
@Table(name = "Track")
public class Track {
  @Id
  @Column(name = "TrackId")
  @Nullable Integer id;

  @Column(name = "Name", length = 200)
  String name;

  @ManyToOne(column = "AlbumId")
  @Nullable Album album;

  @ManyToOne(column = "MediaTypeId")
  MediaType mediaType;

  @ManyToOne(column = "GenreId")
  @Nullable Genre genre;

  @Column(name = "Composer", length = 220)
  @Nullable String composer;

  @Column(name = "Milliseconds")
  int milliseconds;

  @Column(name = "Bytes")
  @Nullable Integer bytes;

  @Column(name = "UnitPrice", precision = 10, scale = 2)
  BigDecimal unitPrice;

  Track() {}

  public Track(String name, MediaType mediaType, int milliseconds, String unitPrice) {
    this.name = name;
    this.mediaType = mediaType;
    this.milliseconds = milliseconds;
    this.unitPrice = new BigDecimal(unitPrice);
  }
}
