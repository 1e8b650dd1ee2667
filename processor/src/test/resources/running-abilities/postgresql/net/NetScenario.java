package net;

import static net.HostTable.HOST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plinth.Database;
import dev.plinth.dao.Ref;
import dev.plinth.error.UniqueViolationException;
import dev.plinth.processor.Scenario;
import dev.plinth.session.Session;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

public final class NetScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    try (Database db = Database.builder().jdbi(jdbi).entities(HOST).open()) {
      HostDao hosts = new HostDao(db);
      Host first = new Host("a", "10.0.0.1");
      first.details = "{\"os\": \"linux\"}";
      first.ports = "[80,91)";
      first.active = true;
      hosts.insert(first);
      Host read = hosts.get(first.id);
      assertThat(read.address).isEqualTo("10.0.0.1");
      assertThat(read.other).isNull();
      assertThat(read.ports).isEqualTo("[80,91)");
      assertThat(read.details).isEqualTo("{\"os\": \"linux\"}");
      assertThat(read.active).isTrue();

      changed(db, hosts);
      assertThat(new HostsImpl(db).in("10.0.0.0/8")).containsExactly("a", "b");
      assertThat(new HostsImpl(db).move("b", "192.168.0.2")).isEqualTo(1);
      assertThat(new HostsImpl(db).in("10.0.0.0/8")).containsExactly("a");

      assertThatThrownBy(() -> hosts.insert(new Host("c", "10.0.0.3")))
          .as("one row has no slot already")
          .isInstanceOf(UniqueViolationException.class)
          .hasMessageContaining("slot");
    }
    assertThat(catalogue(jdbi))
        .containsExactly(
            "active information_schema.yes_or_no",
            "address inet",
            "details jsonb",
            "other inet",
            "ports int4range",
            "tags jsonb",
            "CREATE INDEX ix_host_name ON public.host USING btree (name) INCLUDE (address)",
            "FOREIGN KEY (gateway_id) REFERENCES host(id) DEFERRABLE INITIALLY DEFERRED",
            "UNIQUE NULLS NOT DISTINCT (slot)");
  }

  private static void changed(Database db, HostDao hosts) {
    try (Session session = db.openSession()) {
      Host second = new Host("b", "10.0.0.2");
      second.slot = "7";
      second.other = "::1";
      session.add(second);
      session.flush();
      second.address = "10.0.0.9";
      second.other = null;
      second.gateway = Ref.of(session.find(Host.class, 1L).orElseThrow());
      session.commit();
    }
    Host second = db.from(HOST).where(HOST.address.eq("10.0.0.9")).list().get(0);
    assertThat(second.other).isNull();
    hosts.upsert(second);
    db.update(HOST).set(HOST.other, "::2").where(HOST.name.eq("b")).execute();
    assertThat(hosts.get(second.id).other).isEqualTo("::2");
  }

  private static List<String> catalogue(Jdbi jdbi) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select line from (
                      select 1 part, attname || ' ' || format_type(atttypid, atttypmod) line
                      from pg_attribute
                      where attrelid = 'host'::regclass and attnum > 0
                        and attname in ('active', 'address', 'details', 'other', 'ports', 'tags')
                      union all
                      select 2, indexdef from pg_indexes where indexname = 'ix_host_name'
                      union all
                      select 3, pg_get_constraintdef(oid) from pg_constraint
                      where conrelid = 'host'::regclass and contype in ('f', 'u')
                    ) lines order by part, line
                    """)
                .mapTo(String.class)
                .list());
  }
}
