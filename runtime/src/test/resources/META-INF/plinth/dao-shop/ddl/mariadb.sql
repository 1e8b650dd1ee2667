create table user_account (
  id bigint not null auto_increment,
  name varchar(30) not null,
  fullname longtext null,
  constraint pk_user_account primary key (id),
  constraint uq_user_account_name unique (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table address (
  id bigint not null auto_increment,
  email_address longtext not null,
  user_id bigint not null,
  constraint pk_address primary key (id),
  constraint fk_address_user_id_user_account foreign key (user_id) references user_account (id),
  constraint ck_address_email_address check (email_address <> '')
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create index ix_address_user_id on address (user_id);

create table country (
  code varchar(2) not null,
  name varchar(80) not null,
  population int null,
  constraint pk_country primary key (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table note (
  id bigint not null auto_increment,
  text longtext not null,
  constraint pk_note primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table employee (
  id bigint not null auto_increment,
  name longtext not null,
  manager_id bigint null,
  constraint pk_employee primary key (id),
  constraint fk_employee_manager_id_employee foreign key (manager_id) references employee (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table sample (
  id bigint not null,
  flag tinyint(1) not null,
  flag_or_null tinyint(1) null,
  tiny smallint null,
  small smallint null,
  number int not null,
  number_or_null int null,
  big bigint null,
  real_number double null,
  ratio double not null,
  ratio_or_null double null,
  letter varchar(1) null,
  text_value varchar(10) null,
  price decimal(15,4) null,
  count_value decimal(18,0) null,
  amount decimal(30,6) null,
  huge decimal(65,0) null,
  bytes longblob null,
  uuid uuid null,
  day date null,
  time_value time(6) null,
  moment datetime(6) null,
  instant_value datetime(6) null,
  offset_value datetime(6) null,
  duration_value bigint null,
  status varchar(255) null,
  constraint pk_sample primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
