-- create table bank
create table bank (
  id integer constraint pk_bank primary key autoincrement,
  name text not null
);

-- create table issuer
create table issuer (
  id integer constraint pk_issuer primary key autoincrement
);

-- create table payment
create table payment (
  id integer constraint pk_payment primary key autoincrement,
  dtype text not null constraint ck_payment_dtype check (dtype in ('card', 'transfer', 'refund', 'cash')),
  cents integer not null,
  bank_id integer,
  issuer_id integer,
  gold_of_id integer,
  original_id integer,
  constraint uq_payment_gold_of_id unique (gold_of_id),
  constraint fk_payment_bank_id_bank foreign key (bank_id) references bank (id),
  constraint fk_payment_gold_of_id_issuer foreign key (gold_of_id) references issuer (id),
  constraint fk_payment_issuer_id_issuer foreign key (issuer_id) references issuer (id),
  constraint fk_payment_original_id_payment foreign key (original_id) references payment (id),
  constraint ck_payment_card check (dtype <> 'card' or bank_id is not null),
  constraint ck_payment_refund check (dtype <> 'refund' or original_id is not null)
);

-- create table payment: index ix_payment_bank_id
create index ix_payment_bank_id on payment (bank_id);

-- create table payment: index ix_payment_issuer_id
create index ix_payment_issuer_id on payment (issuer_id);

-- create table payment: index ix_payment_original_id
create index ix_payment_original_id on payment (original_id);

-- create table charge
create table charge (
  id integer constraint pk_charge primary key autoincrement,
  what text not null,
  card_id integer not null,
  constraint fk_charge_card_id_payment foreign key (card_id) references payment (id)
);

-- create table charge: index ix_charge_card_id
create index ix_charge_card_id on charge (card_id);

-- create table leg
create table leg (
  id integer constraint pk_leg primary key autoincrement,
  dtype text not null constraint ck_leg_dtype check (dtype in ('ride', 'walk')),
  line text,
  sponsor_id integer,
  charge_id integer,
  metres integer,
  after_id integer,
  constraint fk_leg_after_id_leg foreign key (after_id) references leg (id),
  constraint fk_leg_charge_id_charge foreign key (charge_id) references charge (id),
  constraint fk_leg_sponsor_id_bank foreign key (sponsor_id) references bank (id),
  constraint ck_leg_ride check (dtype <> 'ride' or (line is not null and sponsor_id is not null)),
  constraint ck_leg_walk check (dtype <> 'walk' or metres is not null)
);

-- create table leg: index ix_leg_after_id
create index ix_leg_after_id on leg (after_id);

-- create table leg: index ix_leg_charge_id
create index ix_leg_charge_id on leg (charge_id);

-- create table leg: index ix_leg_sponsor_id
create index ix_leg_sponsor_id on leg (sponsor_id);

-- create table slip
create table slip (
  id integer constraint pk_slip primary key autoincrement,
  number text not null,
  payment_id integer not null,
  constraint uq_slip_payment_id unique (payment_id),
  constraint fk_slip_payment_id_payment foreign key (payment_id) references payment (id)
);

-- create table stop
create table stop (
  id integer constraint pk_stop primary key autoincrement,
  town text not null,
  ride_id integer,
  constraint fk_stop_ride_id_leg foreign key (ride_id) references leg (id)
);

-- create table stop: index ix_stop_ride_id
create index ix_stop_ride_id on stop (ride_id);

-- create table tag
create table tag (
  name text not null,
  constraint pk_tag primary key (name)
);

-- create table payment_tag
create table payment_tag (
  payment_id integer not null,
  tag_name text not null,
  constraint pk_payment_tag primary key (payment_id, tag_name),
  constraint fk_payment_tag_payment_id_payment foreign key (payment_id) references payment (id) on delete cascade,
  constraint fk_payment_tag_tag_name_tag foreign key (tag_name) references tag (name) on delete cascade
);

-- create table payment_tag: index ix_payment_tag_tag_name
create index ix_payment_tag_tag_name on payment_tag (tag_name);

-- create table voucher
create table voucher (
  id integer constraint pk_voucher primary key autoincrement,
  card_id integer,
  origin_place text not null,
  origin_transfer_id integer,
  constraint fk_voucher_card_id_payment foreign key (card_id) references payment (id),
  constraint fk_voucher_origin_transfer_id_payment foreign key (origin_transfer_id) references payment (id)
);

-- create table voucher: index ix_voucher_card_id
create index ix_voucher_card_id on voucher (card_id);

-- create table voucher: index ix_voucher_origin_transfer_id
create index ix_voucher_origin_transfer_id on voucher (origin_transfer_id);
