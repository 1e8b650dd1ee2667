package dev.plinth.processor;

import dev.plinth.testdatabase.TestServers;

final class PostgresqlRunningContractTest extends RunningContractTest {
  PostgresqlRunningContractTest() {
    super(
        TestServers.POSTGRESQL,
        new Variation(
            "immutable-references",
            "pragma foreign_keys = off",
            "set session_replication_role = replica"),
        new Variation(
            "inheritance",
            "pragma ignore_check_constraints = on",
            "alter table payment drop constraint ck_payment_kind"),
        new Variation("inheritance", "pragma ignore_check_constraints = off", "select 1"),
        // Six digits of a second, and no U+0000.
        new Variation(
            "values", "refuses(dao, it -> it.precise = Double.NaN, \"precise is NaN\");", ""),
        new Variation("values", "@Column(precision = 9)\n", ""),
        new Variation("values", ":00.000000001Z", ":00.000001Z"),
        new Variation(
            "values",
            "high.exact = Instant.parse(\"9999-12-31T23:59:59.999999999Z\")",
            "high.exact = Instant.parse(\"9999-12-31T23:59:59.999999Z\")"),
        new Variation("values", "'\\0'", "' '"),
        new Variation("values", "a\\0b", "ab"));
  }
}
