import dev.plinth.annotation.Dao;
import dev.plinth.annotation.Sql;
import java.util.List;

@Dao
interface Accounts {
  @Sql("select email from account")
  List<String> withoutSchema();

  @Sql("select a.emial from app.account a")
  List<String> misspelt();

  @Sql("select email from app.acount")
  List<String> misspeltTable();

  @Sql("select email from elsewhere.account")
  List<String> unknownSchema();
}
