package dev.plinth.session.model;

import dev.plinth.annotation.Cascade;
import dev.plinth.dao.EntityMapping;
import dev.plinth.dao.InverseOne;
import dev.plinth.dao.JoinTable;
import dev.plinth.dao.ToMany;
import dev.plinth.dao.ToOne;
import dev.plinth.session.mapping.LambdaMapping;
import dev.plinth.session.mapping.LambdaMappingBuilder;
import java.util.List;

/** Maps {@link Item}, {@link Keyword}, {@link Detail} and {@link Maker}. */
public final class Catalog {

  public static final LambdaMapping<Maker> MAKER =
      LambdaMapping.of(Maker.class, "maker", Maker::new)
          .generatedId(m -> m.id, (m, id) -> m.id = id)
          .text("name", m -> m.name, (m, name) -> m.name = name)
          .build();

  private static final ToMany<Item, Keyword> KEYWORDS =
      ToMany.<Item, Keyword>joined(
              "keywords",
              Catalog::keyword,
              new JoinTable("item_keyword", List.of("item_id"), List.of("keyword_id")),
              i -> i.keywords,
              (i, keywords) -> i.keywords = keywords)
          .cascade(Cascade.SAVE)
          .orderBy("name desc");

  public static final LambdaMapping<Item> ITEM =
      LambdaMapping.of(Item.class, "item", Item::new)
          .generatedId(i -> i.id, (i, id) -> i.id = id)
          .text("name", i -> i.name, (i, name) -> i.name = name)
          .ref("maker", () -> MAKER, i -> i.maker, (i, maker) -> i.maker = maker)
          .toMany(KEYWORDS)
          .inverseOne(
              InverseOne.<Item, Detail>of(
                      "detail",
                      Catalog::detail,
                      Catalog::detailOfItem,
                      i -> i.detail,
                      (i, detail) -> i.detail = detail)
                  .cascade(Cascade.ALL)
                  .orphanRemoval())
          .build();

  public static final LambdaMapping<Keyword> KEYWORD =
      LambdaMapping.of(Keyword.class, "keyword", Keyword::new)
          .generatedId(k -> k.id, (k, id) -> k.id = id)
          .text("name", k -> k.name, (k, name) -> k.name = name)
          .toMany(
              ToMany.<Keyword, Item>inverseSet(
                  "items", () -> ITEM, () -> KEYWORDS, k -> k.items, (k, items) -> k.items = items))
          .build();

  public static final LambdaMapping<Detail> DETAIL =
      LambdaMapping.of(Detail.class, "detail", Detail::new)
          .generatedId(d -> d.id, (d, id) -> d.id = id)
          .text("name", d -> d.name, (d, name) -> d.name = name)
          .toOne("item", true, () -> ITEM, d -> d.item, (d, item) -> d.item = item)
          .unique("item_id")
          .build();

  /** The join table. */
  public static final List<String> DDL =
      List.of(
          "create table item_keyword (item_id bigint not null references item(id),"
              + " keyword_id bigint not null references keyword(id),"
              + " primary key (item_id, keyword_id))");

  private Catalog() {}

  private static LambdaMapping<Keyword> keyword() {
    return KEYWORD;
  }

  private static LambdaMapping<Detail> detail() {
    return DETAIL;
  }

  private static ToOne<Detail, Item> detailOfItem() {
    return LambdaMappingBuilder.reference(DETAIL, "item");
  }

  public static List<EntityMapping<?>> mappings() {
    return List.of(MAKER, ITEM, KEYWORD, DETAIL);
  }
}
