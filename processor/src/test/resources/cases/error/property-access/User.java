package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import java.io.IOException;

@Table
class User {
  @Id Long id;
  private String name;
  private boolean odd;
  private String email;
  final int age = 3;
  private String phone;
  private String street;

  String getEmail() {
    return email;
  }

  private String getName() {
    return name;
  }

  String getPhone() {
    return phone;
  }

  String getStreet() throws IOException {
    return street;
  }

  void setPhone(String phone) throws IOException {
    this.phone = phone;
  }
}
