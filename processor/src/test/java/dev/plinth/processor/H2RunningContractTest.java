package dev.plinth.processor;

import dev.plinth.testdatabase.TestServers;

final class H2RunningContractTest extends RunningContractTest {
  H2RunningContractTest() {
    super(
        TestServers.H2,
        new Variation(
            "aggregates",
            "\"insert into line (place, product, purchase_id) values (?, ?, ?) returning id\"",
            "\"select id from final table (insert into line (place, product, purchase_id) values (?, ?, ?))\""),
        // No index over some rows or over an expression, no key that is checked at commit.
        new Variation("finders", ", unique = true, where = \"city is not null\"", ""),
        new Variation("relations", "(deferrable = true)", ""),
        new Variation(
            "values", "refuses(dao, it -> it.precise = Double.NaN, \"precise is NaN\");", ""),
        new Variation("values", "@Index(expression = \"lower(title)\")", ""),
        // Emojis count twice.
        new Variation("values", "\\uD83D\\uDE00\".repeat(5)", "\\uD83D\\uDE00\".repeat(2)"),
        new Variation(
            "immutable-references", "pragma foreign_keys = off", "set referential_integrity false"),
        new Variation(
            "inheritance",
            "pragma ignore_check_constraints = on",
            "alter table payment drop constraint ck_payment_kind"),
        new Variation("inheritance", "pragma ignore_check_constraints = off", "select 1"));
  }
}
