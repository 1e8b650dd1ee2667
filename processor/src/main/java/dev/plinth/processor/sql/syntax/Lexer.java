package dev.plinth.processor.sql.syntax;

import dev.plinth.processor.sql.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a text into tokens; goes on behind what it does not know. */
public final class Lexer {
  private static final Set<String> STRING_PREFIXES = Set.of("x", "n", "b", "e", "u&");

  private final String text;
  private final Flavour flavour;
  private final Operators operators;
  private final OptionalComments optionals;
  private final List<Token> tokens = new ArrayList<>();
  private final List<SyntaxFault> faults = new ArrayList<>();
  private int brackets;
  private int at;

  private Lexer(String text, Flavour flavour) {
    this.text = text;
    this.flavour = flavour;
    this.operators = new Operators(text);
    this.optionals = new OptionalComments(text, faults);
  }

  /** The tokens of {@code text}. */
  public static TokenList tokens(String text, Flavour flavour) {
    Lexer lexer = new Lexer(text, flavour);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    lexer.tokens.add(new Token(Kind.END, "", text.length()));
    lexer.optionals.finish();
    return new TokenList(text, lexer.tokens, lexer.optionals.spans(), lexer.faults);
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff') {
      at++;
    } else if (text.startsWith("--", at) || (c == '#' && flavour.hashComments())) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
    } else if (text.startsWith("/*", at)) {
      comment();
    } else {
      token(c);
    }
  }

  private void token(char c) {
    switch (c) {
      case '\'' -> quoted(Kind.STRING, at, false);
      case '"', '`' -> quoted(Kind.QUOTED_NAME, at, false);
      case '$' -> dollar();
      case '(' -> add(Kind.OPEN, 1);
      case ')' -> add(Kind.CLOSE, 1);
      case '[' -> openBracket();
      case ']' -> closeBracket();
      case ',' -> add(Kind.COMMA, 1);
      case ';' -> add(Kind.SEMICOLON, 1);
      case ':' -> colon();
      case '?' -> question();
      default -> other(c);
    }
  }

  private void other(char c) {
    boolean beforeDigit = at + 1 < text.length() && isDigit(text.charAt(at + 1));
    if (isDigit(c) || (c == '.' && beforeDigit && !follows(Kind.WORD))) {
      number();
    } else if (c == '.') {
      add(Kind.DOT, 1);
    } else if (isWordPart(c)) {
      word();
    } else if (isVariable()) {
      int name = text.startsWith("@@", at) ? at + 2 : at + 1;
      add(Kind.OTHER, endOfWord(name) - at);
    } else {
      int length = operators.lengthAt(at);
      add(length > 0 ? Kind.OPERATOR : Kind.OTHER, Math.max(length, 1));
    }
  }

  /** As MySQL has them. */
  private boolean isVariable() {
    int name = flavour.hashComments() && text.startsWith("@@", at) ? at + 2 : at + 1;
    return text.charAt(at) == '@' && name < text.length() && isWordPart(text.charAt(name));
  }

  private void comment() {
    int end = endOfComment();
    if (end < 0) {
      faults.add(new SyntaxFault(SyntaxFault.Kind.OPEN, at, 2, "comment"));
      at = text.length();
      return;
    }
    optionals.comment(at, end);
    at = end;
  }

  private int endOfComment() {
    if (!flavour.nestedComments()) {
      int close = text.indexOf("*/", at + 2);
      return close < 0 ? -1 : close + 2;
    }
    int depth = 1;
    int index = at + 2;
    while (index < text.length() && depth > 0) {
      boolean opens = text.startsWith("/*", index);
      boolean closes = text.startsWith("*/", index);
      depth += opens ? 1 : closes ? -1 : 0;
      index += opens || closes ? 2 : 1;
    }
    return depth == 0 ? index : -1;
  }

  private void word() {
    int end = endOfWord(at);
    String prefix = text.substring(at, end).toLowerCase(Locale.ROOT);
    if (prefix.equals("u") && (text.startsWith("&'", end) || text.startsWith("&\"", end))) {
      quoted(text.charAt(end + 1) == '"' ? Kind.QUOTED_NAME : Kind.STRING, end + 1, false);
    } else if (text.startsWith("'", end) && STRING_PREFIXES.contains(prefix)) {
      quoted(Kind.STRING, end, prefix.equals("e"));
    } else {
      add(Kind.WORD, end - at);
    }
  }

  private void number() {
    int end = at;
    boolean isHex = text.startsWith("0x", at) || text.startsWith("0X", at);
    while (end < text.length()
        && (isWordPart(text.charAt(end)) || isPoint(end) || (!isHex && isExponentSign(end)))) {
      end++;
    }
    add(Kind.NUMBER, end - at);
  }

  /** Two dots are a range. */
  private boolean isPoint(int index) {
    return text.charAt(index) == '.' && !text.startsWith("..", index);
  }

  private boolean isExponentSign(int index) {
    char c = text.charAt(index);
    return (c == '+' || c == '-')
        && index > at
        && Character.toLowerCase(text.charAt(index - 1)) == 'e'
        && index + 1 < text.length()
        && isDigit(text.charAt(index + 1));
  }

  private void quoted(Kind kind, int open, boolean backslashes) {
    char quote = text.charAt(open);
    int end = open + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (backslashes && c == '\\') {
        end += 2;
      } else if (c != quote) {
        end++;
      } else if (end + 1 < text.length() && text.charAt(end + 1) == quote) {
        end += 2;
      } else {
        add(kind, end + 1 - at);
        return;
      }
    }
    open(open, 1, kind == Kind.STRING ? "string" : "quoted name");
  }

  private void dollar() {
    int tagEnd = at + 1;
    while (tagEnd < text.length()
        && isWordPart(text.charAt(tagEnd))
        && text.charAt(tagEnd) != '$') {
      tagEnd++;
    }
    boolean isTag =
        text.startsWith("$", tagEnd) && (tagEnd == at + 1 || !isDigit(text.charAt(at + 1)));
    if (isTag) {
      String tag = text.substring(at, tagEnd + 1);
      int close = text.indexOf(tag, tagEnd + 1);
      if (close < 0) {
        open(at, tag.length(), "string");
      } else {
        add(Kind.STRING, close + tag.length() - at);
      }
    } else if (tagEnd > at + 1 && isDigit(text.charAt(at + 1))) {
      placeholder(tagEnd - at);
    } else {
      add(Kind.WORD, Math.max(1, tagEnd - at));
    }
  }

  private void open(int offset, int length, String what) {
    faults.add(new SyntaxFault(SyntaxFault.Kind.OPEN, offset, length, what));
    at = text.length();
  }

  /** SQLite quotes names with brackets; behind a value a bracket is a subscript. */
  private void openBracket() {
    Token last = last();
    boolean startsName =
        last == null
            || last.is(Kind.OPERATOR)
            || last.is(Kind.OPEN)
            || last.is(Kind.COMMA)
            || last.is(Kind.DOT)
            || (last.is(Kind.WORD) && !last.is("array") && Keywords.isKeyword(last.word()));
    int close = text.indexOf(']', at);
    if (flavour.bracketNames() && startsName && close > 0) {
      add(Kind.QUOTED_NAME, close + 1 - at);
    } else {
      brackets++;
      add(Kind.OPEN_BRACKET, 1);
    }
  }

  private void closeBracket() {
    brackets = Math.max(0, brackets - 1);
    add(Kind.CLOSE_BRACKET, 1);
  }

  /** A cast, an assignment, a parameter, or what stands between the ends of a slice. */
  private void colon() {
    if (text.startsWith("::", at) || text.startsWith(":=", at)) {
      add(Kind.OPERATOR, 2);
      return;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (isBetweenValues() || (!isWordPart(next) && !isDigit(next))) {
      add(Kind.COLON, 1);
    } else if (isDigit(next)) {
      placeholder(endOfWord(at + 1) - at);
    } else {
      add(Kind.PARAMETER, endOfPath(at + 1) - at);
    }
  }

  private boolean isBetweenValues() {
    Token last = last();
    if (last == null) {
      return false;
    }
    boolean isValue =
        last.is(Kind.NUMBER)
            || last.is(Kind.CLOSE)
            || last.is(Kind.PARAMETER)
            || last.is(Kind.CLOSE_BRACKET)
            || last.isName();
    return last.is(Kind.STRING) || (brackets > 0 && isValue);
  }

  private int endOfPath(int start) {
    int end = endOfWord(start);
    while (end + 1 < text.length()
        && text.charAt(end) == '.'
        && isWordPart(text.charAt(end + 1))
        && !isDigit(text.charAt(end + 1))) {
      end = endOfWord(end + 1);
    }
    return end;
  }

  /** An operator of PostgreSQL's JSON, or a parameter by its place, which ours are not. */
  private void question() {
    for (String operator : Operators.WITH_QUESTION) {
      if (text.startsWith(operator, at)) {
        add(Kind.OPERATOR, operator.length());
        return;
      }
    }
    int end = at + 1;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    add(Kind.PLACEHOLDER, end - at);
  }

  private void placeholder(int length) {
    add(Kind.PLACEHOLDER, length);
  }

  private boolean follows(Kind kind) {
    Token last = last();
    return last != null && last.is(kind) && last.end() == at;
  }

  private @Nullable Token last() {
    return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void add(Kind kind, int length) {
    tokens.add(new Token(kind, text.substring(at, at + length), at));
    at += length;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || Character.isSurrogate(c);
  }
}
