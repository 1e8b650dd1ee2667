package dev.plinth.query;

import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Something whose value is text.
 *
 * @param <V> {@code String}, nullable where the value may be NULL
 */
public sealed interface TextExpression<V extends @Nullable String> extends OrderedExpression<V>
    permits TextColumn, ComputedText {

  /**
   * Whether the text matches a pattern: {@code %} stands for any characters, {@code _} for one, and
   * a backslash before them takes this meaning. Whether case counts, the database says: SQLite
   * ignores that of the letters A to Z.
   */
  default Condition like(String pattern) {
    return like(Operands.text(this, pattern));
  }

  /** Whether the text matches a pattern. */
  default Condition like(Expression<String> pattern) {
    return new Condition(new LikeNode(node(), pattern.node(), false));
  }

  /** Whether the text does not match a pattern. */
  default Condition notLike(String pattern) {
    return new Condition(new LikeNode(node(), Operands.text(this, pattern).node(), true));
  }

  /** Whether the text has this part; its characters stand for themselves. */
  default Condition contains(String part) {
    return like("%" + Operands.escaped(part) + "%");
  }

  /** Whether the text begins with this one; its characters stand for themselves. */
  default Condition startsWith(String start) {
    return like(Operands.escaped(start) + "%");
  }

  /** Whether the text ends with this one; its characters stand for themselves. */
  default Condition endsWith(String end) {
    return like("%" + Operands.escaped(end));
  }

  /** In lower case. */
  default TextExpression<V> lower() {
    return Functions.text("lower", this);
  }

  /** In upper case. */
  default TextExpression<V> upper() {
    return Functions.text("upper", this);
  }

  /** Without spaces at both ends. */
  default TextExpression<V> trim() {
    return Functions.text("trim", this);
  }

  /** The number of characters. */
  default NumberExpression<Integer> charLength() {
    return Functions.length(this);
  }

  /** This text and then another one. */
  default TextExpression<V> concat(String other) {
    return concat(Operands.text(this, other));
  }

  /** This text and then another one. */
  default TextExpression<V> concat(Expression<? extends @Nullable String> other) {
    return Functions.text("concat", this, other.node());
  }

  /**
   * A part of the text.
   *
   * @param from where it begins, from 1
   * @param length how many characters it has at most
   */
  default TextExpression<V> substring(int from, int length) {
    return Functions.text(
        "substring", this, Operands.number(from).node(), Operands.number(length).node());
  }

  /** The text with each {@code part} replaced by another one. */
  default TextExpression<V> replace(String part, String replacement) {
    return Functions.text(
        "replace", this, Operands.text(this, part).node(), Operands.text(this, replacement).node());
  }

  @Override
  default TextExpression<@Nullable V> min() {
    return Aggregates.text("min", this);
  }

  @Override
  default TextExpression<@Nullable V> max() {
    return Aggregates.text("max", this);
  }

  @Override
  default TextExpression<V> as(String label) {
    return new ComputedText<>(new LabelNode(node(), label), valueType(), isNullable());
  }

  @Override
  default TextExpression<V> over(Window window) {
    return new ComputedText<>(WindowNode.of(this, window), valueType(), isNullable());
  }

  @Override
  default TextExpression<@Nullable V> orNull() {
    return new ComputedText<>(node(), Operands.nullable(valueType()), true);
  }

  @Override
  default TextExpression<@NonNull V> orElse(@NonNull V other) {
    return new ComputedText<>(
        Functions.coalesce(this, Operands.value(this, other)),
        Operands.notNull(valueType()),
        false);
  }
}
