package chinook;

import dev.plinth.annotation.Cascade;
import dev.plinth.annotation.Column;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.OneToMany;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone who works in the shop. A table that refers to itself: the reference upward is a {@link
 * Ref}, so that reading one employee does not read all of the bosses.
 */
@Table(name = "Employee")
public class Employee {
  @Id
  @Column(name = "EmployeeId")
  @Nullable Integer id;

  @Column(name = "LastName", length = 20)
  String lastName;

  @Column(name = "FirstName", length = 20)
  String firstName;

  @Column(name = "Title", length = 30)
  @Nullable String title;

  @ManyToOne(column = "ReportsTo")
  @Nullable Ref<Employee> reportsTo;

  @Column(name = "BirthDate")
  @Nullable LocalDateTime birthDate;

  @Column(name = "HireDate")
  @Nullable LocalDateTime hireDate;

  @Embedded(prefix = "")
  @Nullable Address address;

  @Column(name = "Phone", length = 24)
  @Nullable String phone;

  @Column(name = "Fax", length = 24)
  @Nullable String fax;

  @Column(name = "Email", length = 60)
  @Nullable String email;

  @OneToMany(mappedBy = "reportsTo", cascade = Cascade.SAVE)
  Set<Employee> reports = new HashSet<>();

  Employee() {}

  public Employee(String firstName, String lastName, Employee... reports) {
    this.firstName = firstName;
    this.lastName = lastName;
    this.reports.addAll(List.of(reports));
  }
}
