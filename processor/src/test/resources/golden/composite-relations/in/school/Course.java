package school;

import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.Table;
import java.util.LinkedHashSet;
import java.util.Set;

@Table
public class Course {
  @Id @Embedded CourseId id;

  @ManyToMany(mappedBy = "courses")
  Set<Room> rooms = new LinkedHashSet<>();
}
