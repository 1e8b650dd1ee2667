package harbor;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToMany;
import dev.plinth.annotation.Table;
import java.util.LinkedHashSet;
import java.util.Set;

/** Many-to-many over a table with a name of its own, and with its own kind. */
@Table
public class Company {
  @Id
  @Column(length = 30)
  String name;

  @ManyToMany(joinTable = "charter")
  Set<Ship> ships = new LinkedHashSet<>();

  @ManyToMany Set<Company> partners = new LinkedHashSet<>();

  Company() {}

  Company(String name) {
    this.name = name;
  }
}
