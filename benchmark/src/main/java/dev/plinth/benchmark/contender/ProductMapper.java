package dev.plinth.benchmark.contender;

import dev.plinth.benchmark.model.Address;
import dev.plinth.benchmark.model.Product;
import dev.plinth.benchmark.model.User;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Result;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

/** The statements of MyBatis. Public, because MyBatis makes a proxy of it. */
public interface ProductMapper {

  /** Reads one product. */
  @Select("select " + ProductRows.COLUMNS + " from product where id = #{id}")
  Product find(long id);

  /** Reads all products. */
  @Select(ProductRows.FIND_ALL)
  List<Product> findAll();

  /** Reads a page behind a key. */
  @Select(
      "select "
          + ProductRows.COLUMNS
          + " from product where id > #{id} order by id limit "
          + ProductRows.PAGE)
  List<Product> pageAfter(long id);

  /** Reads what passes the conditions that are there. */
  @Select(
      """
      <script>
        select id, name, description, quantity, active, weight, price, released_at, changed_at,
          rating
        from product
        <where>
          <if test="pattern != null">and name like #{pattern}</if>
          <if test="leastQuantity != null">and quantity &gt;= #{leastQuantity}</if>
          <if test="active != null">and active = #{active}</if>
        </where>
        order by id limit 20
      </script>
      """)
  List<Product> search(
      @Param("pattern") @Nullable String pattern,
      @Param("leastQuantity") @Nullable Integer leastQuantity,
      @Param("active") @Nullable Boolean active);

  /** Inserts a product, and sets its key. */
  @Insert(
      """
      insert into product (name, description, quantity, active, weight, price, released_at,
        changed_at, rating)
      values (#{name}, #{description}, #{quantity}, #{active}, #{weight}, #{price}, #{releasedAt},
        #{changedAt}, #{rating})
      """)
  @Options(useGeneratedKeys = true, keyProperty = "id", keyColumn = "id")
  void insert(Product product);

  /** Inserts a product with its key. */
  @Insert(
      """
      insert into product (name, description, quantity, active, weight, price, released_at,
        changed_at, rating, id)
      values (#{name}, #{description}, #{quantity}, #{active}, #{weight}, #{price}, #{releasedAt},
        #{changedAt}, #{rating}, #{id})
      """)
  void insertWithKey(Product product);

  /** Writes all columns. Returns how many rows there were. */
  @Update(
      """
      update product set name = #{name}, description = #{description}, quantity = #{quantity},
        active = #{active}, weight = #{weight}, price = #{price}, released_at = #{releasedAt},
        changed_at = #{changedAt}, rating = #{rating}
      where id = #{id}
      """)
  int update(Product product);

  /** Writes one column. */
  @Update("update product set quantity = #{quantity} where id = #{id}")
  void updateQuantity(@Param("id") long id, @Param("quantity") int quantity);

  /** Inserts a user, and sets its key. */
  @Insert("insert into user_account (name, fullname) values (#{name}, #{fullname})")
  @Options(useGeneratedKeys = true, keyProperty = "id", keyColumn = "id")
  void insertUser(User user);

  /** Inserts an address, and sets its key. */
  @Insert("insert into address (email_address, user_id) values (#{emailAddress}, #{user.id})")
  @Options(useGeneratedKeys = true, keyProperty = "id", keyColumn = "id")
  void insertAddress(Address address);

  /** Reads all users, without addresses. */
  @Select(GraphRows.FIND_USERS)
  List<User> findUsers();

  /** Reads all addresses; each has a user of its own that has only a key. */
  @Select(GraphRows.FIND_ADDRESSES)
  @Result(column = "user_id", property = "user.id")
  List<Address> findAddresses();
}
