package bank;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table
public class Account {
  @Id private int number;
  @Unique @Column(length = 34) private String iban;
  private boolean closed;
  private int aCount;
  private @Nullable String note;
  @ManyToOne(eager = true) private @Nullable Account parent;

  public int number() {
    return number;
  }

  public void number(int value) {
    number = value;
  }

  public String getIban() {
    return iban;
  }

  public void setIban(String value) {
    iban = value;
  }

  public boolean isClosed() {
    return closed;
  }

  public void setClosed(boolean value) {
    closed = value;
  }

  public int getaCount() {
    return aCount;
  }

  public void setaCount(int value) {
    aCount = value;
  }

  public Optional<String> getNote() {
    return Optional.ofNullable(note);
  }

  public void setNote(@Nullable String value) {
    note = value;
  }

  public @Nullable Account parent() {
    return parent;
  }

  public void parent(@Nullable Account value) {
    parent = value;
  }
}
