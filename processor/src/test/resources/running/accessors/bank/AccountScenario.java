package bank;

import static bank.AccountTable.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plinth.processor.Scenario;
import org.jdbi.v3.core.Jdbi;

public final class AccountScenario implements Scenario {
  @Override
  public void run(Jdbi jdbi) {
    AccountDao accounts = new AccountDao(jdbi);
    Account parent = accounts.insert(account("NO1", null));
    Account child = accounts.insert(account("NO2", parent));
    assertThat(accounts.findByIban("NO2")).get().extracting(Account::number).isEqualTo(2);
    assertThat(accounts.get(2).parent().getIban()).isEqualTo("NO1");
    assertThat(accounts.findByParent(parent)).hasSize(1);
    assertThat(accounts.findByParent(null)).extracting(Account::getIban).containsExactly("NO1");
    assertThat(accounts.findByParentNumber(null)).hasSize(1);

    assertThat(child.getNote()).isEmpty();
    child.setNote("closed soon");
    accounts.update(child);
    assertThat(accounts.get(2).getNote()).contains("closed soon");

    Object[] state = ACCOUNT.state(child);
    child.setClosed(true);
    child.setaCount(7);
    child.parent(null);
    assertThat(ACCOUNT.changes(child, state)).hasToString("{2, 3, 5}");
    ACCOUNT.restore(child, state);
    assertThat(ACCOUNT.changes(child, state)).isNull();
    assertThat(child.parent()).isSameAs(parent);
    Account sameParent = new Account();
    sameParent.number(parent.number());
    child.parent(sameParent);
    assertThat(ACCOUNT.changes(child, state)).isNull();
    ACCOUNT.withoutKey(child);
    assertThat(ACCOUNT.key(child)).isNull();
  }

  private static Account account(String iban, Account parent) {
    Account account = new Account();
    account.setIban(iban);
    account.parent(parent);
    return account;
  }
}
