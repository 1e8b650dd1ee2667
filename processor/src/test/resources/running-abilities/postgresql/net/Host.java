package net;

import dev.plinth.annotation.Column;
import dev.plinth.annotation.Convert;
import dev.plinth.annotation.Id;
import dev.plinth.annotation.Index;
import dev.plinth.annotation.Json;
import dev.plinth.annotation.ManyToOne;
import dev.plinth.annotation.Table;
import dev.plinth.annotation.Unique;
import dev.plinth.dao.Ref;
import dev.plinth.type.Converter;
import org.jspecify.annotations.Nullable;

/** Types and keys that only PostgreSQL has. */
@Table
@Index(columns = "name", include = "address")
public class Host {
  /** Kept in a domain of the database. */
  static final class YesNo implements Converter<Boolean, String> {
    @Override
    public String toColumn(Boolean value) {
      return value ? "YES" : "NO";
    }

    @Override
    public Boolean toProperty(String value) {
      return value.equals("YES");
    }
  }

  @Id @Nullable Long id;
  String name;

  @Column(sqlType = "inet")
  String address;

  @Column(sqlType = "inet")
  @Nullable String other;

  @Column(sqlType = "int4range")
  @Nullable String ports;

  @Column(sqlType = "jsonb")
  String details = "{}";

  @Json String tags = "[]";

  @Column(sqlType = "information_schema.yes_or_no")
  @Convert(converter = YesNo.class)
  boolean active;

  @Unique(nullsDistinct = false)
  @Nullable String slot;

  @ManyToOne(deferrable = true)
  @Nullable Ref<Host> gateway;

  Host() {}

  Host(String name, String address) {
    this.name = name;
    this.address = address;
  }
}
