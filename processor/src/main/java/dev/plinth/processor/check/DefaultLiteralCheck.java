package dev.plinth.processor.check;

import dev.plinth.annotation.Default;
import dev.plinth.processor.declaration.AnnotationDeclaration;
import dev.plinth.processor.model.ColumnModel;
import dev.plinth.processor.model.DeclaredColumn;
import dev.plinth.processor.model.ResolvedEntity;
import dev.plinth.processor.model.Scalar;
import dev.plinth.processor.problem.ColumnCode;
import dev.plinth.processor.problem.NearestName;
import dev.plinth.processor.problem.Problems;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A default that is one literal is a value of its column, and a text has its quotes. SQLite takes
 * any other value without a word, and no row with it could be read.
 */
final class DefaultLiteralCheck implements EntityCheck {
  private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'");
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,80}(\\.[0-9]{1,80})?");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

  /** Words that are a value without quotes, in one database or another. */
  private static final Pattern VALUE_WORD =
      Pattern.compile(
          "(?i)null|true|false|unknown|user|sysdate|systimestamp|(current|local|session|system|utc)\\w*");

  private static final Map<Scalar, Integer> BITS =
      Map.of(Scalar.BYTE, 7, Scalar.SHORT, 15, Scalar.INT, 31, Scalar.LONG, 63);

  /**
   * Why a value does not fit.
   *
   * @param fault goes on after "which": "is no constant of State"
   * @param fix a sentence
   */
  private record Misfit(String fault, String fix) {}

  @Override
  public void check(ResolvedEntity entity, Problems problems) {
    for (DeclaredColumn column : entity.plainColumns()) {
      column
          .field()
          .annotations()
          .find(Default.class)
          .ifPresent(annotation -> check(column, annotation, problems));
    }
  }

  private static void check(
      DeclaredColumn column, AnnotationDeclaration annotation, Problems problems) {
    String sql = annotation.text("value").orElse("").strip();
    misfitOfSql(column, sql)
        .ifPresent(
            misfit ->
                problems.add(
                    ColumnCode.DEFAULT_MISFIT,
                    annotation.at("value"),
                    column.shown(),
                    sql,
                    misfit.fault(),
                    misfit.fix()));
  }

  private static Optional<Misfit> misfitOfSql(DeclaredColumn column, String sql) {
    if (TEXT.matcher(sql).matches()) {
      return misfit(column, sql.substring(1, sql.length() - 1).replace("''", "'"));
    }
    if (NUMBER.matcher(sql).matches()) {
      return misfit(column, sql);
    }
    boolean isName = WORD.matcher(sql).matches() && !VALUE_WORD.matcher(sql).matches();
    ColumnModel model = column.column();
    return isName && (model.scalar() == Scalar.STRING || !model.values().isEmpty())
        ? Optional.of(
            new Misfit(
                "is a name to the database, not a text",
                "Put it in quotes of SQL: @Default(\"'" + sql + "'\")."))
        : Optional.empty();
  }

  private static Optional<Misfit> misfit(DeclaredColumn declared, String value) {
    ColumnModel column = declared.column();
    if (!column.values().isEmpty()) {
      return misfitOfEnum(declared, value);
    }
    if (column.scalar() == Scalar.STRING && column.length().isPresent()) {
      return misfitOfText(column.length().getAsInt(), value);
    }
    if (BITS.containsKey(column.scalar()) || column.scalar().isDecimal()) {
      return NUMBER.matcher(value).matches()
          ? misfitOfNumber(column, new BigDecimal(value))
          : Optional.of(new Misfit("is no number", "Write one."));
    }
    return Optional.empty();
  }

  private static Optional<Misfit> misfitOfEnum(DeclaredColumn declared, String value) {
    return declared.column().values().contains(value)
        ? Optional.empty()
        : Optional.of(
            new Misfit(
                "is no constant of " + EnumCheck.valueType(declared).shown(),
                NearestName.hint(value, declared.column().values())));
  }

  private static Optional<Misfit> misfitOfText(int length, String value) {
    return value.codePointCount(0, value.length()) <= length
        ? Optional.empty()
        : Optional.of(
            new Misfit(
                "is longer than " + length,
                "Shorten it, or change @Column(length = " + length + ")."));
  }

  private static Optional<Misfit> misfitOfNumber(ColumnModel column, BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    Integer bits = BITS.get(column.scalar());
    boolean isWhole = plain.scale() <= 0;
    boolean fits =
        bits == null ? fits(column, plain) : isWhole && plain.toBigInteger().bitLength() <= bits;
    return fits
        ? Optional.empty()
        : Optional.of(
            new Misfit(
                "its column can't hold exactly",
                "Write a number that fits, or give the property a larger type."));
  }

  private static boolean fits(ColumnModel column, BigDecimal value) {
    int scale = column.scale().orElse(0);
    return value.scale() <= scale
        && (column.precision().isEmpty()
            || value.precision() - value.scale() <= column.precision().getAsInt() - scale);
  }
}
