package dev.plinth.processor.sql;

import dev.plinth.dialect.Capability;
import dev.plinth.dialect.Dialect;
import dev.plinth.dialect.registry.Dialects;
import dev.plinth.processor.sql.syntax.Expression.In;
import dev.plinth.processor.sql.syntax.OptionalSpan;
import dev.plinth.processor.sql.syntax.Span;
import dev.plinth.processor.sql.syntax.Token;
import dev.plinth.processor.sql.syntax.TokenList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a statement as one database gets it. */
final class DialectTextWriter {
  private final TokenList source;
  private final Map<Span, List<String>> stars;
  private final Map<Integer, String> quoted;
  private final Map<Integer, In> lists = new LinkedHashMap<>();
  private final Map<Integer, Integer> listParameters = new LinkedHashMap<>();
  private final String dialect;
  private final boolean hasBackticks;
  private final boolean hasQuestionOperator;

  /**
   * Takes what was found out about a statement.
   *
   * @param stars those that are written as columns
   * @param quoted the bare names that need quotes, by their place
   */
  DialectTextWriter(
      TokenList source,
      Map<Span, List<String>> stars,
      Map<Integer, String> quoted,
      Map<Integer, In> lists,
      List<BoundParameter> parameters,
      String dialect) {
    this.source = source;
    this.stars = stars;
    this.quoted = quoted;
    this.dialect = dialect;
    Dialect known = Dialects.named(dialect);
    this.hasBackticks = known.quote("a b").startsWith("`");
    this.hasQuestionOperator = known.capabilities().can(Capability.QUESTION_OPERATOR);
    for (BoundParameter parameter : parameters) {
      In in = lists.get(parameter.offset());
      if (parameter.many() && in != null) {
        this.lists.put(in.span().start(), in);
        this.listParameters.put(in.span().start(), parameter.offset());
      }
    }
  }

  DialectText write() {
    return new DialectText(dialect, parts(0, source.text().length()));
  }

  private List<SqlPart> parts(int from, int to) {
    TextPart text = new TextPart();
    List<SqlPart> parts = new ArrayList<>();
    int at = from;
    for (int i = firstToken(from); i < source.tokens().size(); i++) {
      Token token = source.tokens().get(i);
      OptionalSpan optional = optionalIn(at, Math.min(token.offset(), to));
      if (optional != null) {
        text.gap(source.text().substring(at, optional.start()));
        text.flushTo(parts);
        parts.add(
            new SqlPart.Optional(
                optional.parameter(), parts(optional.bodyStart(), optional.bodyEnd()), ""));
        at = optional.end();
        i = firstToken(at) - 1;
        continue;
      }
      if (token.offset() >= to || token.isLast()) {
        break;
      }
      text.gap(source.text().substring(at, token.offset()));
      In in = lists.get(token.offset());
      if (in != null) {
        text.flushTo(parts);
        parts.add(list(in));
        at = in.span().end();
        i = firstToken(at) - 1;
        continue;
      }
      at = append(token, text);
      i = firstToken(at) - 1;
    }
    text.flushTo(parts);
    return parts;
  }

  /** Appends the token or the star that begins with it; where the text goes on. */
  private int append(Token token, TextPart text) {
    for (Map.Entry<Span, List<String>> star : stars.entrySet()) {
      if (star.getKey().start() == token.offset()) {
        text.sql(names(String.join(", ", star.getValue())));
        return star.getKey().end();
      }
    }
    if (token.isParameter()) {
      text.parameter(index(token.offset()));
    } else {
      String name = quoted.get(token.offset());
      text.sql(name == null ? written(token) : names(name));
    }
    return token.end();
  }

  private String names(String sql) {
    return hasBackticks ? sql.replace('"', '`') : sql;
  }

  /** JDBC takes a lone question mark for a parameter, also where it is an operator. */
  private String written(Token token) {
    if (token.isDoubleQuoted() && hasBackticks) {
      return "`" + token.name().replace("`", "``") + "`";
    }
    boolean isOperator = token.isQuestionOperator() && hasQuestionOperator;
    return isOperator ? token.text().replace("??", "?").replace("?", "??") : token.text();
  }

  private SqlPart list(In in) {
    int parameter = listParameters.getOrDefault(in.span().start(), 0);
    int behind = parameterEnd(parameter);
    List<SqlPart> before = withoutLists(in, in.span().start(), parameter);
    SqlPart.Text head =
        before.isEmpty() ? new SqlPart.Text("", List.of()) : (SqlPart.Text) before.get(0);
    String open = in.parenthesised() ? head.sql() : head.sql() + " (";
    String tail = source.text().substring(behind, in.span().end());
    return new SqlPart.InList(
        new SqlPart.Text(open, head.parameters()),
        index(parameter),
        in.parenthesised() ? tail : ")",
        in.negated() ? "1 = 1" : "1 = 0",
        in.negated());
  }

  private List<SqlPart> withoutLists(In in, int from, int to) {
    lists.remove(in.span().start());
    List<SqlPart> parts = parts(from, to);
    lists.put(in.span().start(), in);
    return parts.stream().filter(part -> part instanceof SqlPart.Text).toList();
  }

  private int parameterEnd(int offset) {
    return source.tokens().get(firstToken(offset)).end();
  }

  private int index(int offset) {
    int index = 0;
    for (Token token : source.tokens()) {
      if (token.offset() == offset) {
        return index;
      }
      index += token.isParameter() ? 1 : 0;
    }
    throw new IllegalStateException("no parameter at " + offset);
  }

  private int firstToken(int offset) {
    int low = 0;
    int high = source.tokens().size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (source.tokens().get(middle).offset() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private @Nullable OptionalSpan optionalIn(int from, int to) {
    for (OptionalSpan optional : source.optionals()) {
      if (optional.start() >= from && optional.start() < to) {
        return optional;
      }
    }
    return null;
  }

  /** A text that grows until something else than text comes. */
  private static final class TextPart {
    private final StringBuilder sql = new StringBuilder();
    private final List<Integer> parameters = new ArrayList<>();
    private boolean begun;
    private boolean follows;

    void sql(String text) {
      sql.append(text);
      begun = true;
    }

    void parameter(int index) {
      sql.append('?');
      parameters.add(index);
      begun = true;
    }

    /** Space is written one way; comments stay. */
    void gap(String gap) {
      if (!gap.isEmpty() && (begun || !sql.isEmpty() || !gap.isBlank() || follows)) {
        sql.append(gap.isBlank() ? " " : gap);
      }
    }

    void flushTo(List<SqlPart> parts) {
      follows = true;
      if (!sql.isEmpty()) {
        parts.add(new SqlPart.Text(sql.toString(), parameters));
      }
      sql.setLength(0);
      parameters.clear();
    }
  }
}
