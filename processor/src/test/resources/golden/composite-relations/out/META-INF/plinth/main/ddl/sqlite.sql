-- create table course
create table course (
  id_year integer not null,
  id_letter text not null,
  constraint pk_course primary key (id_year, id_letter)
);

-- create table owner
create table owner (
  id integer constraint pk_owner primary key autoincrement,
  name text not null
);

-- create table caretaker
create table caretaker (
  owner_id integer not null,
  phone text not null,
  constraint pk_caretaker primary key (owner_id),
  constraint fk_caretaker_owner_id_owner foreign key (owner_id) references owner (id)
);

-- create table desk
create table desk (
  owner_id integer not null,
  tenant_id integer,
  id integer constraint pk_desk primary key autoincrement,
  constraint fk_desk_owner_id_owner foreign key (owner_id) references owner (id),
  constraint fk_desk_tenant_id_owner foreign key (tenant_id) references owner (id)
);

-- create table desk: index ix_desk_owner_id
create index ix_desk_owner_id on desk (owner_id);

-- create table desk: index ix_desk_tenant_id
create index ix_desk_tenant_id on desk (tenant_id);

-- create table room
create table room (
  owner_id integer not null,
  tenant_id integer,
  building text not null,
  number integer not null,
  constraint pk_room primary key (building, number),
  constraint fk_room_owner_id_owner foreign key (owner_id) references owner (id),
  constraint fk_room_tenant_id_owner foreign key (tenant_id) references owner (id)
);

-- create table room: index ix_room_owner_id
create index ix_room_owner_id on room (owner_id);

-- create table room: index ix_room_tenant_id
create index ix_room_tenant_id on room (tenant_id);

-- create table booking
create table booking (
  room_building text not null,
  room_number integer not null,
  "hour" integer not null,
  course_id_year integer,
  course_id_letter text,
  constraint pk_booking primary key (room_building, room_number, "hour"),
  constraint fk_booking_course_id_year_course_id_letter_course foreign key (course_id_year, course_id_letter) references course (id_year, id_letter),
  constraint fk_booking_room_building_room_number_room foreign key (room_building, room_number) references room (building, number)
);

-- create table booking: index ix_booking_course_id_year_course_id_letter
create index ix_booking_course_id_year_course_id_letter on booking (course_id_year, course_id_letter);

-- create table plan
create table plan (
  id integer constraint pk_plan primary key autoincrement,
  title text not null,
  room_building text not null,
  room_number integer not null,
  constraint uq_plan_room_building_room_number unique (room_building, room_number),
  constraint fk_plan_room_building_room_number_room foreign key (room_building, room_number) references room (building, number)
);

-- create table room_course
create table room_course (
  room_building text not null,
  room_number integer not null,
  course_id_year integer not null,
  course_id_letter text not null,
  constraint pk_room_course primary key (room_building, room_number, course_id_year, course_id_letter),
  constraint fk_room_course_course_id_year_course_id_letter_course foreign key (course_id_year, course_id_letter) references course (id_year, id_letter) on delete cascade,
  constraint fk_room_course_room_building_room_number_room foreign key (room_building, room_number) references room (building, number) on delete cascade
);

-- create table room_course: index ix_room_course_course_id_year_course_id_letter
create index ix_room_course_course_id_year_course_id_letter on room_course (course_id_year, course_id_letter);

-- create table tag
create table tag (
  word text not null,
  constraint pk_tag primary key (word)
);

-- create table desk_tag
create table desk_tag (
  desk_id integer not null,
  tag_word text not null,
  constraint pk_desk_tag primary key (desk_id, tag_word),
  constraint fk_desk_tag_desk_id_desk foreign key (desk_id) references desk (id) on delete cascade,
  constraint fk_desk_tag_tag_word_tag foreign key (tag_word) references tag (word) on delete cascade
);

-- create table desk_tag: index ix_desk_tag_tag_word
create index ix_desk_tag_tag_word on desk_tag (tag_word);

-- create table room_tag
create table room_tag (
  room_building text not null,
  room_number integer not null,
  tag_word text not null,
  constraint pk_room_tag primary key (room_building, room_number, tag_word),
  constraint fk_room_tag_room_building_room_number_room foreign key (room_building, room_number) references room (building, number) on delete cascade,
  constraint fk_room_tag_tag_word_tag foreign key (tag_word) references tag (word) on delete cascade
);

-- create table room_tag: index ix_room_tag_tag_word
create index ix_room_tag_tag_word on room_tag (tag_word);
