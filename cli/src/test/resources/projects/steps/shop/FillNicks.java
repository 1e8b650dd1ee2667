package shop;

import dev.plinth.migration.runner.DataBatch;
import dev.plinth.migration.runner.DataStep;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Turns names around, two rows at a time; stops at a member called nobody. */
public final class FillNicks implements DataStep {

  @Override
  public String id() {
    return "fill-nicks";
  }

  @Override
  public DataBatch next(Handle handle, String after) {
    long from = after == null ? 0 : Long.parseLong(after);
    List<Long> ids =
        handle
            .createQuery("select id from member where id > ? order by id limit 2")
            .bind(0, from)
            .mapTo(Long.class)
            .list();
    for (long id : ids) {
      String name =
          handle
              .createQuery("select name from member where id = ?")
              .bind(0, id)
              .mapTo(String.class)
              .one();
      if (name.equals("nobody")) {
        throw new IllegalArgumentException("nobody has no nick");
      }
      String nick = new StringBuilder(name).reverse().toString();
      handle.execute("update member set nick = ? where id = ?", nick, id);
    }
    return ids.size() < 2
        ? DataBatch.last(ids.size())
        : DataBatch.upTo(String.valueOf(ids.get(1)), ids.size());
  }
}
