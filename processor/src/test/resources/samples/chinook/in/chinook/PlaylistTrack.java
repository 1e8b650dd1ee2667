package chinook;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;

/** That a track is on a playlist. The key is made of both references. */
@Table(name = "PlaylistTrack")
public class PlaylistTrack {
  @Id
  @ManyToOne(column = "PlaylistId")
  Playlist playlist;

  @Id
  @ManyToOne(column = "TrackId")
  Track track;

  PlaylistTrack() {}

  PlaylistTrack(Track track) {
    this.track = track;
  }
}
