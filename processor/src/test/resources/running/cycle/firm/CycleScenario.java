package firm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.Database;
import dev.plinth.dao.Ref;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import org.jdbi.v3.core.Jdbi;

/** Two tables that refer to each other, one of them by a reference that is not loaded. */
public final class CycleScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    try (Database db =
        Database.builder()
            .jdbi(jdbi)
            .entities(DepartmentTable.DEPARTMENT, EmployeeTable.EMPLOYEE)
            .open()) {
      long id = stored(db);
      assertThat(new DepartmentDao(jdbi).get(id).head.key()).isEqualTo(1L);
      try (Session session = db.openSession()) {
        session.delete(session.get(Department.class, id));
        session.commit();
      }
      assertThat(new DepartmentDao(jdbi).count()).isZero();
      assertThat(new EmployeeDao(jdbi).count()).isZero();
    }
  }

  private static long stored(Database db) {
    Department department = new Department();
    Employee head = new Employee();
    department.staff.add(head);
    department.staff.add(new Employee());
    department.head = Ref.of(head);
    try (Session session = db.openSession()) {
      session.add(department);
      session.commit();
    }
    return department.id;
  }
}
