package shelf;

import dev.plinth.annotation.Dao;
import dev.plinth.dao.Crud;
import dev.plinth.dao.KeysetPage;
import dev.plinth.dao.Paging;
import java.util.List;

@Dao
interface Writers extends Crud<Writer, Long> {
  List<Writer> findByBooksPriceGreaterThan(int price);

  List<Writer> findByBooksTitleAndBooksPrice(String title, int price);

  List<Writer> findByBooksTagsLabelOrderByNameDesc(String label);

  List<Writer> findByBooksTagsIdIn(List<Long> tags);

  List<Writer> findByDeskRoom(String room);

  KeysetPage<Writer> findByBooksPriceLessThan(int price, Paging<Writer> paging);

  long countByBooksTagsAboveLabel(String label);
}
