package dev.plinth.processor.sql.syntax;

import dev.plinth.processor.sql.syntax.Expression.Opaque;
import dev.plinth.processor.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads lists, names and types. */
final class ListParser {
  private final Grammar grammar;
  private final Cursor cursor;

  ListParser(Grammar grammar) {
    this.grammar = grammar;
    this.cursor = grammar.cursor;
  }

  /** Expressions with commas between them, up to the closing parenthesis. */
  List<Expression> expressions() {
    List<Expression> items = new ArrayList<>();
    if (cursor.atClose()) {
      return items;
    }
    do {
      items.add(grammar.expressions.expression());
    } while (cursor.accept(Kind.COMMA));
    return items;
  }

  /** An expression if one begins here, else one token. */
  Expression any() {
    if (OperandParser.starts(cursor.token())) {
      int before = cursor.position();
      Expression expression = grammar.expressions.expression();
      if (cursor.position() > before) {
        return expression;
      }
    }
    Token token = cursor.next();
    return new Opaque(List.of(), Span.of(token));
  }

  /** What orders, with directions. */
  List<Expression> ordering() {
    List<Expression> items = new ArrayList<>();
    do {
      items.add(grammar.expressions.expression());
      if (cursor.accept("using")) {
        cursor.next();
      }
      cursor.skipWords("asc", "desc", "nulls", "first", "last");
    } while (cursor.accept(Kind.COMMA));
    return items;
  }

  /** A name with dots; at least one token is taken. */
  List<Identifier> path() {
    List<Identifier> path = new ArrayList<>(List.of(Identifier.of(cursor.next())));
    while (cursor.is(Kind.DOT) && cursor.peek(1).isName()) {
      cursor.next();
      path.add(Identifier.of(cursor.next()));
    }
    return path;
  }

  /** Names in parentheses; what stands behind each, such as a type, is passed over. */
  List<Identifier> namesInParentheses() {
    List<Identifier> names = new ArrayList<>();
    cursor.next();
    while (!cursor.atClose()) {
      if (cursor.token().isName()) {
        names.add(Identifier.of(cursor.next()));
      }
      while (!cursor.atClose() && !cursor.is(Kind.COMMA)) {
        skip();
      }
      cursor.accept(Kind.COMMA);
    }
    cursor.close();
    return names;
  }

  /** Passes over one token or one group. */
  void skip() {
    if (cursor.is(Kind.OPEN) || cursor.is(Kind.OPEN_BRACKET)) {
      cursor.skipGroup();
    } else {
      cursor.next();
    }
  }

  /** A type behind a cast operator. */
  String type() {
    int start = cursor.position();
    if (!cursor.token().isName()) {
      cursor.unexpected(null);
      return "";
    }
    StringBuilder type = new StringBuilder();
    path().forEach(part -> type.append(type.isEmpty() ? "" : ".").append(part.folded()));
    typeWords(type);
    if (cursor.is(Kind.OPEN)) {
      cursor.skipGroup();
      typeWords(type);
    }
    while (cursor.is(Kind.OPEN_BRACKET)) {
      cursor.skipGroup();
      type.append("[]");
    }
    return cursor.position() > start ? type.toString() : "";
  }

  private void typeWords(StringBuilder type) {
    String first = type.toString();
    boolean isTime = first.equals("timestamp") || first.equals("time");
    boolean isLong = first.equals("double") || first.equals("character") || first.equals("bit");
    if (isTime && (cursor.are("with", "time", "zone") || cursor.are("without", "time", "zone"))) {
      type.append(' ').append(cursor.next().word()).append(" time zone");
      cursor.accept("time", "zone");
    } else if (isLong && cursor.isAny("precision", "varying")) {
      type.append(' ').append(cursor.next().word());
    }
  }

  /** A type up to the closing parenthesis. */
  String typeToClose() {
    StringBuilder type = new StringBuilder();
    while (!cursor.atClose()) {
      if (cursor.is(Kind.OPEN)) {
        cursor.skipGroup();
      } else {
        Token token = cursor.next();
        type.append(type.isEmpty() || !token.isName() ? "" : " ").append(token.word());
      }
    }
    return type.toString();
  }
}
