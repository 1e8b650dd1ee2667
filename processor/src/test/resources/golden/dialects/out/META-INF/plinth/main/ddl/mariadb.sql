-- create table order
create table `order` (
  id bigint not null auto_increment,
  `group` varchar(20) not null,
  placed datetime(6) not null default (utc_timestamp(6)),
  number int not null default 1,
  token uuid not null,
  constraint pk_order primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- create table ticket
create table ticket (
  id bigint not null auto_increment,
  constraint pk_ticket primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
