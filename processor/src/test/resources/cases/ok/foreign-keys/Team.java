package shop;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import java.util.List;

@Table
class Team {
  @Id String code;

  @OneToMany(
      mappedBy = "team",
      cascade = {Cascade.SAVE, Cascade.DELETE})
  private List<Player> players = List.of();

  List<Player> getPlayers() {
    return players;
  }

  void setPlayers(List<Player> players) {
    this.players = players;
  }
}
