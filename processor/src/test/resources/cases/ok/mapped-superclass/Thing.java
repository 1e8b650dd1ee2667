package base;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.MappedSuperclass;

@MappedSuperclass
public abstract class Thing<K> {
  @Id public K id;

  @Column(length = 30)
  protected String name;

  int secret;

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public int getSecret() {
    return secret;
  }

  public void setSecret(int secret) {
    this.secret = secret;
  }
}
