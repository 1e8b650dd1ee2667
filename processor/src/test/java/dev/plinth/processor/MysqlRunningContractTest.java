package dev.plinth.processor;

import dev.plinth.testdatabase.TestServers;

final class MysqlRunningContractTest extends RunningContractTest {
  MysqlRunningContractTest() {
    super(
        TestServers.MYSQL,
        MysqlFamilyVariations.ALL,
        new Variation(
            "aggregates",
            "insert into line (place, product, purchase_id) values (?, ?, ?) returning id",
            "insert into line (place, product, purchase_id) values (?, ?, ?)"),
        new Variation(
            "inheritance",
            "pragma ignore_check_constraints = on",
            "alter table payment drop check ck_payment_kind"),
        new Variation("inheritance", "pragma ignore_check_constraints = off", "select 1"),
        // JSON equals no text.
        new Variation("dao-shapes", "tags = :tags", "tags = cast(:tags as json)"));
  }
}
