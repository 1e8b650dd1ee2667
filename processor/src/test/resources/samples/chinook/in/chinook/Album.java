package chinook;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records published together. */
@Table(name = "Album")
public class Album {
  @Id
  @Column(name = "AlbumId")
  @Nullable Integer id;

  @Column(name = "Title", length = 160)
  String title;

  @ManyToOne(column = "ArtistId")
  Artist artist;

  @OneToMany(mappedBy = "album", cascade = Cascade.SAVE, orderBy = "id")
  List<Track> tracks = new ArrayList<>();

  Album() {}

  public Album(String title) {
    this.title = title;
  }
}
