package chinook;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of tracks with a name. */
@Table(name = "Playlist")
public class Playlist {
  @Id
  @Column(name = "PlaylistId")
  @Nullable Integer id;

  @Column(name = "Name", length = 120)
  @Nullable String name;

  @OneToMany(mappedBy = "playlist", cascade = Cascade.ALL, orphanRemoval = true)
  List<PlaylistTrack> entries = new ArrayList<>();

  Playlist() {}

  public Playlist(String name, Track... tracks) {
    this.name = name;
    for (Track track : tracks) {
      entries.add(new PlaylistTrack(track));
    }
  }
}
