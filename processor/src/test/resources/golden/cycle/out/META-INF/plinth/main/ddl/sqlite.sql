-- create table department
-- create foreign key fk_department_head_id_employee of department
create table department (
  id integer constraint pk_department primary key autoincrement,
  head_id integer,
  constraint fk_department_head_id_employee foreign key (head_id) references employee (id)
);

-- create table department: index ix_department_head_id
create index ix_department_head_id on department (head_id);

-- create table employee
create table employee (
  id integer constraint pk_employee primary key autoincrement,
  department_id integer not null,
  constraint fk_employee_department_id_department foreign key (department_id) references department (id)
);

-- create table employee: index ix_employee_department_id
create index ix_employee_department_id on employee (department_id);
