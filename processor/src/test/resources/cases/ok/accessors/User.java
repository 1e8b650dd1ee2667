package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
class User {
  @Id private Long id;
  private String name;
  private String email;
  private boolean odd;
  private boolean isEven;
  private Boolean active;
  @Nullable String nick;
  protected int age;

  Long id() {
    return id;
  }

  User id(Long id) {
    this.id = id;
    return this;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String email() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public boolean isOdd() {
    return odd;
  }

  public void setOdd(boolean odd) {
    this.odd = odd;
  }

  boolean isEven() {
    return isEven;
  }

  void setEven(boolean even) {
    this.isEven = even;
  }

  Boolean isActive() {
    return active;
  }

  void setActive(Boolean active) {
    this.active = active;
  }
}
