package chinook;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A musician or a band. Saving one saves the albums too. */
@Table(name = "Artist")
public class Artist {
  @Id
  @Column(name = "ArtistId")
  @Nullable Integer id;

  @Column(name = "Name", length = 120)
  @Nullable String name;

  @OneToMany(mappedBy = "artist", cascade = Cascade.SAVE, orderBy = "title")
  List<Album> albums = new ArrayList<>();

  Artist() {}

  public Artist(String name, Album... albums) {
    this.name = name;
    this.albums.addAll(List.of(albums));
  }
}
