package dev.plinth.processor.sql;

/** A statement with everything in it that may be left out, and one element per list. */
public final class LongestText implements SqlPart.Visitor<String> {
  private LongestText() {}

  public static String of(DialectText text) {
    LongestText writer = new LongestText();
    StringBuilder sql = new StringBuilder();
    text.parts().forEach(part -> sql.append(part.accept(writer)));
    return sql.toString();
  }

  @Override
  public String text(SqlPart.Text part) {
    return part.sql();
  }

  @Override
  public String inList(SqlPart.InList part) {
    return part.before().sql() + "?" + part.after();
  }

  @Override
  public String optional(SqlPart.Optional part) {
    StringBuilder sql = new StringBuilder();
    part.parts().forEach(each -> sql.append(each.accept(this)));
    return sql.toString();
  }
}
