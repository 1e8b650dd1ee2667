package school;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.OneToOne;
import dev.plinth.annotation.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
public class Room extends Base {
  @Id @Column(length = 40) String building;
  @Id int number;

  @ManyToMany(
      cascade = {Cascade.SAVE, Cascade.DELETE},
      orderBy = "id.year, id.letter desc")
  List<Course> courses = new ArrayList<>();

  @OneToOne(mappedBy = "room", cascade = Cascade.ALL, orphanRemoval = true)
  @Nullable Plan plan;
}
