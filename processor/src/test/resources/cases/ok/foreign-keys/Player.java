package shop;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Comment;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.ReferentialAction;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import org.jspecify.annotations.Nullable;

@Table
@Unique(columns = {"captainOf", "team"})
class Player {
  @Id long id;

  @ManyToOne(onDelete = ReferentialAction.CASCADE, onUpdate = ReferentialAction.RESTRICT)
  Team team;

  @Comment("None for those who follow.")
  @ManyToOne(column = "leads", onDelete = ReferentialAction.SET_NULL, cascade = Cascade.MERGE)
  @Nullable Team captainOf;

  @ManyToOne(index = false)
  Team former;

  @ManyToOne @Index Team next;

  @ManyToOne(eager = true)
  @Nullable Player coach;
}
