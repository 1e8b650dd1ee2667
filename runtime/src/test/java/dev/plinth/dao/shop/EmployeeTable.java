package dev.plinth.dao.shop;

import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.Parameters;
import dev.plinth.dao.Row;
import dev.plinth.dao.SqlStatement;
import dev.plinth.dao.StateValues;
import dev.plinth.dao.TableColumn;
import dev.plinth.dao.ToMany;
import dev.plinth.dao.ToOne;
import dev.plinth.type.ColumnTypes;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Table {@code employee} of {@link Employee}. */
public final class EmployeeTable implements EntityMapping<Employee> {

  public static final EmployeeTable EMPLOYEE = new EmployeeTable();

  public final TableColumn<Employee, Long> id =
      TableColumn.<Employee, Long>of("employee", "id", "id", ColumnTypes.BIGINT);

  public final TableColumn<Employee, String> name =
      TableColumn.<Employee, String>of("employee", "name", "name", ColumnTypes.TEXT);

  public final TableColumn<Employee, Long> managerId =
      TableColumn.<Employee, Long>of("employee", "manager_id", "manager", ColumnTypes.BIGINT)
          .nullable();

  @SuppressWarnings("NullAway") // the column takes no NULL
  public final ToOne<Employee, Employee> manager =
      ToOne.of(
          "manager",
          managerId,
          () -> EmployeeTable.EMPLOYEE,
          employee -> employee.manager,
          (employee, value) -> employee.manager = value);

  private static final SqlStatement SELECT_ALL =
      SqlStatement.of("Employee.select_all", "select id, name, manager_id from employee");

  private static final SqlStatement SELECT_BY_KEY =
      SqlStatement.of(
          "Employee.select_by_key", "select id, name, manager_id from employee where id = ?");

  private static final SqlStatement INSERT =
      SqlStatement.of("Employee.insert", "insert into employee (name, manager_id) values (?, ?)")
          .returning("id");

  private static final SqlStatement INSERT_WITH_KEY =
      SqlStatement.of(
          "Employee.insert_with_key",
          "insert into employee (id, name, manager_id) values (?, ?, ?)");

  private static final SqlStatement UPDATE_BY_KEY =
      SqlStatement.of(
          "Employee.update_by_key", "update employee set name = ?, manager_id = ? where id = ?");

  private static final SqlStatement DELETE_BY_KEY =
      SqlStatement.of("Employee.delete_by_key", "delete from employee where id = ?");

  @Override
  public Class<Employee> entityType() {
    return Employee.class;
  }

  @Override
  public String module() {
    return "dao-shop";
  }

  @Override
  public String tableName() {
    return "employee";
  }

  private final List<TableColumn<Employee, ?>> columns = List.of(id, name, managerId);
  private final List<TableColumn<Employee, ?>> keyColumns = List.of(id);
  private final List<ToOne<Employee, ?>> toOnes = List.of(manager);
  private final List<ToMany<Employee, ?>> toManys = List.of();

  @Override
  public List<TableColumn<Employee, ?>> columns() {
    return columns;
  }

  @Override
  public List<TableColumn<Employee, ?>> keyColumns() {
    return keyColumns;
  }

  @Override
  public List<ToOne<Employee, ?>> toOnes() {
    return toOnes;
  }

  @Override
  public List<ToMany<Employee, ?>> toManys() {
    return toManys;
  }

  @Override
  public boolean keyIsGenerated() {
    return true;
  }

  @Override
  public SqlStatement selectAll() {
    return SELECT_ALL;
  }

  @Override
  public SqlStatement selectByKey() {
    return SELECT_BY_KEY;
  }

  @Override
  public SqlStatement insert() {
    return INSERT;
  }

  @Override
  public SqlStatement insertWithKey() {
    return INSERT_WITH_KEY;
  }

  @Override
  public SqlStatement updateByKey() {
    return UPDATE_BY_KEY;
  }

  @Override
  public SqlStatement deleteByKey() {
    return DELETE_BY_KEY;
  }

  @Override
  public Employee read(Row row) {
    Employee employee = new Employee();
    employee.id = row.getLong(1, id);
    employee.name = row.getString(2, name);
    row.refer(manager, employee, row.key(3, manager));
    return employee;
  }

  @Override
  public Object readKey(Row row, int at) {
    return row.getLong(at, id);
  }

  @Override
  public @Nullable Object key(Employee employee) {
    return employee.id == null || employee.id == 0 ? null : employee.id;
  }

  @Override
  public Employee withKey(Employee employee, Object key) {
    employee.id = (Long) key;
    return employee;
  }

  @Override
  public Employee withoutKey(Employee employee) {
    employee.id = null;
    return employee;
  }

  @Override
  public void bindKey(Parameters p, int at, Object key) {
    p.setLong(at, id, (Long) key);
  }

  @Override
  public void bindInsert(Parameters p, int at, Employee employee) {
    p.setString(at, name, employee.name);
    p.setReference(at + 1, manager, employee.manager);
  }

  @Override
  public void bindInsertWithKey(Parameters p, int at, Employee employee) {
    p.setLong(at, id, employee.id);
    p.setString(at + 1, name, employee.name);
    p.setReference(at + 2, manager, employee.manager);
  }

  @Override
  public void bindUpdate(Parameters p, Employee employee) {
    p.setString(1, name, employee.name);
    p.setReference(2, manager, employee.manager);
    p.setLong(3, id, employee.id);
  }

  @Override
  public void bindColumn(Parameters p, int at, int column, Employee employee) {
    switch (column) {
      case 0 -> p.setLong(at, id, employee.id);
      case 1 -> p.setString(at, name, employee.name);
      case 2 -> p.setReference(at, manager, employee.manager);
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public @Nullable Object[] state(Employee employee) {
    return new @Nullable Object[] {employee.id, employee.name, employee.manager};
  }

  @Override
  public @Nullable BitSet changes(Employee employee, @Nullable Object[] state) {
    BitSet changed = new BitSet();
    if (!StateValues.same(employee.id, state[0])) {
      changed.set(0);
    }
    if (!StateValues.same(employee.name, state[1])) {
      changed.set(1);
    }
    if (!StateValues.same(manager, employee.manager, state[2])) {
      changed.set(2);
    }
    return changed.isEmpty() ? null : changed;
  }

  @Override
  @SuppressWarnings("NullAway") // the state of not-null properties
  public void restore(Employee employee, @Nullable Object[] state) {
    employee.id = (Long) state[0];
    employee.name = (String) state[1];
    employee.manager = (Employee) state[2];
  }

  @Override
  public boolean isImmutable() {
    return false;
  }
}
