package shop;

import dev.plinth.annotation.Id;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.dao.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import dev.plinth.annotation.Column;

@Table
public record Employee(
    @Id int id,
    String name,
    String team,
    @Column(precision = 9, scale = 2) BigDecimal salary,
    @Nullable Integer age,
    LocalDate hired,
    Grade grade,
    @ManyToOne @Nullable Ref<Employee> boss) {

  public enum Grade {
    JUNIOR,
    SENIOR
  }
}
