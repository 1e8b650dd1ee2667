package chinook;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Embedded;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import org.jspecify.annotations.Nullable;

/** Who buys tracks, looked after by an employee. */
@Table(name = "Customer")
public class Customer {
  @Id
  @Column(name = "CustomerId")
  @Nullable Integer id;

  @Column(name = "FirstName", length = 40)
  String firstName;

  @Column(name = "LastName", length = 20)
  String lastName;

  @Column(name = "Company", length = 80)
  @Nullable String company;

  @Embedded(prefix = "")
  @Nullable Address address;

  @Column(name = "Phone", length = 24)
  @Nullable String phone;

  @Column(name = "Fax", length = 24)
  @Nullable String fax;

  @Column(name = "Email", length = 60)
  String email;

  @ManyToOne(column = "SupportRepId")
  @Nullable Ref<Employee> supportRep;

  Customer() {}

  public Customer(String firstName, String lastName, String email) {
    this.firstName = firstName;
    this.lastName = lastName;
    this.email = email;
  }
}
